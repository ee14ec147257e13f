package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Place;
import org.jspecify.annotations.Nullable;

/** What the loops above a claim say: billing provider, subscriber, patient. */
final class Parties {

    private static final Place NOWHERE = new Place("", "", "", "", 0, 0);

    private Provider billing = new Provider(NOWHERE, null);
    private @Nullable String billingZip;
    private @Nullable String subscriberZip;
    private @Nullable String patientZip;
    private @Nullable Place payerPlace;
    private String payerRank = "";
    private String payerKind = "";

    /** A new billing provider: nothing of the one before it holds. */
    void startBilling(Place place) {
        billing = new Provider(place, null);
        billingZip = null;
        startSubscriber();
    }

    void startSubscriber() {
        subscriberZip = null;
        patientZip = null;
        payerPlace = null;
        payerRank = "";
        payerKind = "";
    }

    void startPatient() {
        patientZip = null;
    }

    void billingTaxonomy(String taxonomy) {
        billing = billing.withTaxonomy(taxonomy);
    }

    void billingZip(String zip) {
        billingZip = zip;
    }

    void subscriberZip(String zip) {
        subscriberZip = zip;
    }

    void patientZip(String zip) {
        patientZip = zip;
    }

    /** The payer to whom the claim goes: SBR01 its rank, SBR09 its kind. */
    void payer(Place place, String rank, String kind) {
        payerPlace = place;
        payerRank = rank;
        payerKind = kind;
    }

    Provider billing() {
        return billing;
    }

    @Nullable
    String billingZip() {
        return billingZip;
    }

    @Nullable
    String patientZip() {
        return patientZip != null ? patientZip : subscriberZip;
    }

    @Nullable
    Place payerPlace() {
        return payerPlace;
    }

    String payerRank() {
        return payerRank;
    }

    String payerKind() {
        return payerKind;
    }
}
