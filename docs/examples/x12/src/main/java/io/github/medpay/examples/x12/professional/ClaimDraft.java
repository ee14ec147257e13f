package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Place;
import io.github.medpay.examples.x12.segment.Problem;
import io.github.medpay.examples.x12.segment.Segment;
import io.github.medpay.examples.x12.segment.Values;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A claim while its segments come in. What spoils it is kept, and told when the claim ends. */
final class ClaimDraft {

    /** The standard has 50 lines. */
    static final int MOST_LINES = 200;

    private final Segment clm;
    private final Parties parties;
    private final List<LineDraft> lines = new ArrayList<>();
    private final Map<NoticeCode, Notice> notices = new LinkedHashMap<>();
    private @Nullable Problem spoilt;
    private boolean lost;
    private @Nullable Provider rendering;
    private @Nullable String facilityZip;
    private @Nullable Span dates;
    private @Nullable LocalDate careFrom;
    private @Nullable LocalDate careTo;
    private @Nullable Place openLine;

    ClaimDraft(Segment clm, Parties parties) {
        this.clm = clm;
        this.parties = parties;
    }

    /** The first reason why the claim cannot be read stays. */
    void spoil(Problem problem) {
        spoilt = spoilt == null ? problem : spoilt;
    }

    /** A segment of the claim was lost: what it said is not known. */
    void spoilByLoss() {
        lost = true;
        spoil(Problem.error(clm.place(), "part of the claim could not be read; the claim is left out"));
    }

    /** A segment before the claim was lost: whose claim it is, is not known. */
    void spoilByDoubt() {
        spoil(Problem.error(
                clm.place(),
                "a segment before it is missing or could not be read, and its provider or patient is in doubt;"
                        + " the claim is left out"));
    }

    /** Whether a claim's first line comes again: it belongs to a claim whose CLM was lost. */
    boolean isLineOfAnother(Segment lx) {
        return lost && !lines.isEmpty() && isFirstLine(lx);
    }

    static boolean isFirstLine(Segment lx) {
        return lx.element(1).equals("1");
    }

    void notice(Place place, NoticeCode code, String message) {
        notices.putIfAbsent(code, Notice.at(place, code, message));
    }

    void startLine(Place lx) {
        closeLine();
        openLine = lx;
    }

    void addLine(Segment sv1) {
        openLine = null;
        if (lines.size() == MOST_LINES) {
            throw new BadElementException(sv1.place(), "is one line more than the " + MOST_LINES + " that are read");
        }
        lines.add(new LineDraft(sv1));
    }

    private void closeLine() {
        if (openLine != null) {
            notice(openLine, NoticeCode.LINE_WITHOUT_SERVICE, "the line has no SV1 segment, and is left out");
            openLine = null;
        }
    }

    /** The line whose segments come in; null where it has no SV1 yet. */
    @Nullable
    LineDraft line() {
        return openLine != null || lines.isEmpty() ? null : lines.get(lines.size() - 1);
    }

    void rendering(Provider provider) {
        rendering = provider;
    }

    void taxonomy(String taxonomy) {
        if (rendering != null) {
            rendering = rendering.withTaxonomy(taxonomy);
        }
    }

    void facilityZip(String zip) {
        facilityZip = zip;
    }

    void dates(Segment dtp) {
        dates = Span.of(dtp);
    }

    void careFrom(Segment dtp) {
        careFrom = Span.of(dtp).from();
    }

    void careTo(Segment dtp) {
        careTo = Span.of(dtp).from();
    }

    Reading build() {
        closeLine();
        try {
            return spoilt != null ? new Reading.OfProblem(spoilt) : new Reading.OfClaim(claim());
        } catch (BadElementException e) {
            return new Reading.OfProblem(e.asProblem("the claim is left out"));
        }
    }

    private FileClaim claim() {
        if (lines.isEmpty()) {
            throw new BadElementException(clm.place(), "is followed by no service line (SV1)");
        }
        String placeOfService = clm.component(5, 1);
        if (placeOfService.isEmpty()) {
            throw new BadElementException(clm, 5, "holds no place of service");
        }
        BigDecimal charge = Values.dollars(clm, 2);
        List<FileLine> built = lines.stream().map(line -> line.build(dates)).toList();
        ClaimNotices.ofHeader(this, clm, parties);
        ClaimNotices.ofCharges(this, clm, charge, built);
        return new FileClaim(
                clm.place(),
                clm.element(1),
                charge,
                placeOfService,
                clm.element(7),
                parties.billing(),
                rendering,
                parties.billingZip(),
                facilityZip,
                parties.patientZip(),
                careFrom,
                careTo,
                built,
                List.copyOf(notices.values()));
    }
}
