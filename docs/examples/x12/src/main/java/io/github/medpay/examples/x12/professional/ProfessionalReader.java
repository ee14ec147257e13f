package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Item;
import io.github.medpay.examples.x12.segment.Place;
import io.github.medpay.examples.x12.segment.Problem;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.SegmentReader;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a file of 837P, one after the other: 005010X222 and 004010X098, with their addenda. A state machine over
 * segments: it knows in which loop it is by HL, NM1, CLM, SBR and LX, takes the segments it needs, and passes over all
 * others. No more than one claim is held.
 */
public final class ProfessionalReader {

    private static final Set<String> WANTED = Set.of(
            "HL", "PRV", "SBR", "NM1", "N4", "CLM", "DTP", "REF", "LX", "SV1", "SV2", "SV3", "SV5", "SVD", "AMT",
            "PS1");

    /** In which loop the reader is. */
    private enum Loop {
        HEADER,
        BILLING,
        SUBSCRIBER,
        PATIENT,
        CLAIM,
        OTHER_PAYER,
        LINE,
        LINE_PAYER
    }

    private final SegmentReader segments;
    private final Queue<Reading> ready = new ArrayDeque<>();
    private final Parties parties = new Parties();
    private final Certainty certainty = new Certainty();
    private Loop loop = Loop.HEADER;
    private String entity = "";
    private String version = "";
    private boolean opened;
    private boolean professional;
    private boolean orphan;
    private @Nullable ClaimDraft claim;

    /**
     * A reader of a file.
     *
     * @param file its name, for the places
     * @param in its bytes; left open
     */
    public ProfessionalReader(String file, InputStream in) {
        this.segments = new SegmentReader(file, in, WANTED);
    }

    /**
     * The next claim or problem.
     *
     * @return null at the end of the file
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable Reading next() throws IOException {
        while (ready.isEmpty()) {
            @Nullable Item item = segments.next();
            if (item == null) {
                finishClaim();
                return ready.poll();
            }
            if (item instanceof Segment segment) {
                take(segment);
            } else if (item instanceof Problem problem) {
                ready.add(new Reading.OfProblem(problem));
                if (problem.kind() == Problem.Kind.ERROR) {
                    lose();
                }
            }
        }
        return ready.poll();
    }

    /** A segment was lost: what it said is not known, neither of the claim that is open nor of what comes after it. */
    private void lose() {
        if (claim != null) {
            claim.spoilByLoss();
        }
        certainty.lose(
                switch (loop) {
                    case HEADER, BILLING -> Certainty.Part.BILLING;
                    case SUBSCRIBER -> Certainty.Part.SUBSCRIBER;
                    default -> Certainty.Part.BELOW;
                });
    }

    private void take(Segment segment) {
        try {
            if (!envelope(segment)) {
                if (professional) {
                    content(segment);
                } else if (!opened && segment.tag().equals("CLM")) {
                    leaveOut(segment, "stands in no transaction set that could be read (ST)");
                }
            }
        } catch (BadElementException e) {
            Problem problem = e.asProblem(claim == null ? "it is left out" : "the claim is left out");
            if (claim == null) {
                ready.add(new Reading.OfProblem(problem));
            } else {
                claim.spoil(problem);
            }
        }
    }

    private boolean envelope(Segment segment) {
        switch (segment.tag()) {
            case "GS" -> version = segment.element(8);
            case "ST" -> {
                finishClaim();
                startTransaction(segment);
            }
            case "ISA", "SE", "GE", "IEA" -> {
                finishClaim();
                opened = false;
                professional = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startTransaction(Segment st) {
        String guide = st.element(3).isEmpty() ? version : st.element(3);
        professional =
                st.element(1).equals("837") && (guide.startsWith("005010X222") || guide.startsWith("004010X098"));
        opened = true;
        orphan = false;
        enter(Loop.HEADER);
        certainty.start();
        parties.startBilling(st.place());
        if (!professional) {
            ready.add(
                    new Reading.OfProblem(
                            Problem.error(
                                    st.place(),
                                    "ST opens no 837 of 005010X222 or 004010X098 (professional claims); the transaction set is left out")));
        }
    }

    private void content(Segment segment) {
        switch (segment.tag()) {
            case "HL" -> hierarchy(segment);
            case "CLM" -> {
                finishClaim();
                startClaim(segment);
            }
            case "NM1" -> entity(segment);
            case "N4" -> zip(segment.element(3));
            case "PRV" -> provider(segment);
            case "SBR" -> payer(segment);
            default -> ofClaim(segment);
        }
    }

    private void startClaim(Segment clm) {
        claim = new ClaimDraft(clm, parties);
        if (!certainty.isCertain()) {
            claim.spoilByDoubt();
        }
        orphan = false;
        enter(Loop.CLAIM);
    }

    private void hierarchy(Segment hl) {
        finishClaim();
        orphan = false;
        switch (hl.element(3)) {
            case "20" -> {
                certainty.billing(hl);
                parties.startBilling(hl.place());
                enter(Loop.BILLING);
            }
            case "22" -> {
                certainty.subscriber(hl);
                parties.startSubscriber();
                enter(Loop.SUBSCRIBER);
            }
            case "23" -> {
                certainty.patient(hl);
                parties.startPatient();
                enter(Loop.PATIENT);
            }
            default -> {
                certainty.lose(Certainty.Part.BILLING);
                enter(Loop.HEADER);
                throw new BadElementException(hl, 3, "is neither 20, 22 nor 23");
            }
        }
    }

    private void enter(Loop next) {
        loop = next;
        entity = "";
    }

    private void entity(Segment nm1) {
        entity = nm1.element(1);
        if (!entity.equals("82") || claim == null) {
            return;
        }
        LineDraft line = claim.line();
        if (loop == Loop.CLAIM) {
            claim.rendering(new Provider(nm1.place(), null));
        } else if (loop == Loop.LINE && line != null) {
            line.rendering(new Provider(nm1.place(), null));
        }
    }

    private void zip(String code) {
        ClaimDraft draft = claim;
        switch (loop) {
            case BILLING -> {
                if (entity.equals("85")) {
                    parties.billingZip(code);
                }
            }
            case SUBSCRIBER -> {
                if (entity.equals("IL")) {
                    parties.subscriberZip(code);
                }
            }
            case PATIENT -> {
                if (entity.equals("QC")) {
                    parties.patientZip(code);
                }
            }
            case CLAIM -> {
                if (draft != null && isFacility()) {
                    draft.facilityZip(code);
                }
            }
            case LINE -> {
                LineDraft line = draft == null ? null : draft.line();
                if (line != null && isFacility()) {
                    line.zip(code);
                }
            }
            default -> {}
        }
    }

    /** The service facility: 77 and, in 004010, FA, LI or TL too. */
    private boolean isFacility() {
        return switch (entity) {
            case "77", "FA", "LI", "TL" -> true;
            default -> false;
        };
    }

    private void provider(Segment prv) {
        ClaimDraft draft = claim;
        if (loop == Loop.BILLING && prv.element(1).equals("BI")) {
            parties.billingTaxonomy(prv.element(3));
        } else if (draft != null && entity.equals("82") && prv.element(1).equals("PE")) {
            LineDraft line = draft.line();
            if (loop == Loop.CLAIM) {
                draft.taxonomy(prv.element(3));
            } else if (loop == Loop.LINE && line != null) {
                line.taxonomy(prv.element(3));
            }
        }
    }

    private void payer(Segment sbr) {
        if (claim == null) {
            if (loop == Loop.SUBSCRIBER) {
                parties.payer(sbr.place(), sbr.element(1), sbr.element(9));
            }
        } else {
            ClaimNotices.ofOtherPayer(claim, sbr, parties);
            enter(Loop.OTHER_PAYER);
        }
    }

    private void ofClaim(Segment segment) {
        if (claim != null && segment.tag().equals("LX") && claim.isLineOfAnother(segment)) {
            finishClaim();
        }
        ClaimDraft draft = claim;
        if (draft == null) {
            withoutClaim(segment);
            return;
        }
        Place place = segment.place();
        switch (segment.tag()) {
            case "LX" -> {
                draft.startLine(place);
                enter(Loop.LINE);
            }
            case "SV1" -> {
                draft.addLine(segment);
                enter(Loop.LINE);
            }
            case "SV2", "SV3" -> throw new BadElementException(place, "is no professional service");
            case "SV5" -> draft.notice(place, NoticeCode.EQUIPMENT, "rental and purchase of equipment are not read");
            case "PS1" ->
                draft.notice(place, NoticeCode.PURCHASED_SERVICE, "the limit of a purchased service is not applied");
            case "SVD" -> {
                ClaimNotices.priorPayer(draft, place);
                enter(Loop.LINE_PAYER);
            }
            case "AMT" -> {
                if (segment.element(1).equals("D")) {
                    ClaimNotices.priorPayer(draft, place);
                }
            }
            case "DTP" -> date(draft, segment);
            case "REF" -> {
                LineDraft line = draft.line();
                if (loop == Loop.LINE && line != null && segment.element(1).equals("6R")) {
                    line.id(segment.element(2));
                }
            }
            default -> {}
        }
    }

    /** A claim whose CLM is missing is an error at its first line. */
    private void withoutClaim(Segment segment) {
        boolean first = segment.tag().equals("LX") && (!orphan || ClaimDraft.isFirstLine(segment));
        if (first || (segment.tag().equals("SV1") && !orphan)) {
            orphan = true;
            leaveOut(segment, "stands in no claim that could be read (CLM)");
        }
    }

    private void leaveOut(Segment segment, String why) {
        ready.add(new Reading.OfProblem(
                new BadElementException(segment.place(), why).asProblem("the claim is left out")));
    }

    private void date(ClaimDraft draft, Segment dtp) {
        LineDraft line = draft.line();
        switch (dtp.element(1)) {
            case "472" -> {
                if (loop == Loop.LINE && line != null) {
                    line.serviceDate(dtp);
                } else if (loop == Loop.CLAIM) {
                    draft.dates(dtp);
                }
            }
            case "090" -> draft.careFrom(dtp);
            case "091" -> draft.careTo(dtp);
            default -> {}
        }
    }

    private void finishClaim() {
        if (claim != null) {
            ready.add(claim.build());
            claim = null;
        }
    }
}
