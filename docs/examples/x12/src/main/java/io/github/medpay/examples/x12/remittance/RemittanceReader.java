package io.github.medpay.examples.x12.remittance;

import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Item;
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
 * The claims of a file of 835 (005010X221 and 004010X091, with their addenda), one after the other. As with claims, a state
 * machine over segments that passes over what it does not need; no more than one claim is held.
 */
public final class RemittanceReader {

    private static final Set<String> WANTED =
            Set.of("LX", "TS3", "CLP", "CAS", "NM1", "MOA", "DTM", "SVC", "REF", "AMT", "LQ", "PLB");

    private static final int FIRST_PAIR = 3;
    private static final int LAST_PAIR = 13;

    private final SegmentReader segments;
    private final Queue<RemittanceReading> ready = new ArrayDeque<>();
    private String version = "";
    private boolean opened;
    private boolean remittance;
    private boolean orphan;
    private @Nullable ClaimDraft claim;

    /**
     * A reader of a file.
     *
     * @param file its name, for the places
     * @param in its bytes; left open
     */
    public RemittanceReader(String file, InputStream in) {
        this.segments = new SegmentReader(file, in, WANTED);
    }

    /**
     * The next claim, adjustment or problem.
     *
     * @return null at the end of the file
     * @throws IOException if the bytes cannot be read
     */
    public @Nullable RemittanceReading next() throws IOException {
        while (ready.isEmpty()) {
            @Nullable Item item = segments.next();
            if (item == null) {
                finishClaim();
                return ready.poll();
            }
            if (item instanceof Segment segment) {
                take(segment);
            } else if (item instanceof Problem problem) {
                ready.add(new RemittanceReading.OfProblem(problem));
                if (claim != null && problem.kind() == Problem.Kind.ERROR) {
                    claim.spoilByLoss();
                }
            }
        }
        return ready.poll();
    }

    private void take(Segment segment) {
        try {
            if (!envelope(segment)) {
                if (remittance) {
                    content(segment);
                } else if (!opened && segment.tag().equals("CLP")) {
                    leaveOut(segment, "stands in no transaction set that could be read (ST)");
                }
            }
        } catch (BadElementException e) {
            Problem problem = e.asProblem(claim == null ? "it is left out" : "the claim is left out");
            if (claim == null) {
                ready.add(new RemittanceReading.OfProblem(problem));
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
                remittance = false;
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    private void startTransaction(Segment st) {
        String guide = st.element(3).isEmpty() ? version : st.element(3);
        opened = true;
        remittance = st.element(1).equals("835") && (guide.startsWith("005010X221") || guide.startsWith("004010X091"));
        if (!remittance) {
            ready.add(new RemittanceReading.OfProblem(Problem.error(
                    st.place(),
                    "ST opens no 835 of 005010X221 or 004010X091 (remittances); the transaction set is left out")));
        }
    }

    private void content(Segment segment) {
        switch (segment.tag()) {
            case "LX", "TS3" -> finishClaim();
            case "NM1" -> patient(segment);
            case "CLP" -> {
                finishClaim();
                claim = new ClaimDraft(segment);
            }
            case "PLB" -> {
                finishClaim();
                ofProvider(segment);
            }
            default -> {
                if (claim != null) {
                    claim.add(segment);
                } else if (segment.tag().equals("SVC") && !orphan) {
                    withoutClaim(segment);
                }
            }
        }
    }

    /** A claim names its patient once, before its lines: after a loss, a patient more is one of a claim whose CLP was lost. */
    private void patient(Segment nm1) {
        if (!nm1.element(1).equals("QC")) {
            return;
        }
        if (claim == null) {
            withoutClaim(nm1);
        } else if (claim.isPatientOfAnother()) {
            finishClaim();
            withoutClaim(nm1);
        } else {
            claim.namePatient();
        }
    }

    private void withoutClaim(Segment segment) {
        orphan = true;
        leaveOut(segment, "stands in no claim that could be read (CLP)");
    }

    private void leaveOut(Segment segment, String why) {
        ready.add(new RemittanceReading.OfProblem(
                new BadElementException(segment.place(), why).asProblem("the claim is left out")));
    }

    /** Up to six pairs of reason and amount. */
    private void ofProvider(Segment plb) {
        for (int i = FIRST_PAIR; i <= LAST_PAIR; i += 2) {
            if (!plb.element(i).isEmpty()) {
                ready.add(new RemittanceReading.OfProvider(
                        new ProviderAdjustment(plb.place(), plb.element(i), Elements.requiredDollars(plb, i + 1))));
            }
        }
    }

    private void finishClaim() {
        orphan = false;
        if (claim != null) {
            ready.add(claim.build());
            claim = null;
        }
    }
}
