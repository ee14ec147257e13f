package io.github.medpay.examples.x12.professional;

import io.github.medpay.examples.x12.segment.Segment;

/**
 * Whether the provider and the patient of the next claim are certain. After a lost segment they are not: it may have been an
 * HL, or have told something of them. They are certain again with the next billing provider, or with an HL that shows that no
 * HL was lost (it is numbered one more than the HL before it) and whose parent was read without a loss.
 */
final class Certainty {

    /** What a lost segment may have been part of. */
    enum Part {
        BILLING,
        SUBSCRIBER,
        BELOW
    }

    private int last;
    private String billing = "";
    private String subscriber = "";
    private boolean billingCertain = true;
    private boolean subscriberCertain = true;
    private boolean certain = true;

    boolean isCertain() {
        return certain;
    }

    /** A transaction set begins. */
    void start() {
        last = 0;
        billing = "";
        subscriber = "";
        becomeCertain();
    }

    /** A segment was lost. */
    void lose(Part part) {
        certain = false;
        billingCertain &= part != Part.BILLING;
        subscriberCertain &= part == Part.BELOW;
    }

    /** HL03 is 20. */
    void billing(Segment hl) {
        becomeCertain();
        last = number(hl);
        billing = hl.element(1);
        subscriber = "";
    }

    /** HL03 is 22. */
    void subscriber(Segment hl) {
        boolean known = isNext(hl) && hl.element(2).equals(billing);
        if (isParentMissing(hl) || (!certain && !known)) {
            lose(Part.BILLING);
        } else if (billingCertain) {
            becomeCertain();
        }
        last = number(hl);
        subscriber = hl.element(1);
    }

    /** HL03 is 23. */
    void patient(Segment hl) {
        boolean known = isNext(hl) && hl.element(2).equals(subscriber);
        if (isParentMissing(hl) || (!certain && !known)) {
            lose(Part.BILLING);
        } else if (billingCertain && subscriberCertain) {
            becomeCertain();
        }
        last = number(hl);
    }

    private void becomeCertain() {
        billingCertain = true;
        subscriberCertain = true;
        certain = true;
    }

    private boolean isNext(Segment hl) {
        return number(hl) == last + 1;
    }

    /** Whether the parent has a number between the HL before and this one: it was not read. */
    private boolean isParentMissing(Segment hl) {
        int parent = number(hl.element(2));
        return last < parent && parent < number(hl);
    }

    private static int number(Segment hl) {
        return number(hl.element(1));
    }

    /** Zero where it is none: no HL has this number. */
    private static int number(String text) {
        return text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : 0;
    }
}
