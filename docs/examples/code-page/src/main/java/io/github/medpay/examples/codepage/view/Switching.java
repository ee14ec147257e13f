package io.github.medpay.examples.codepage.view;

import io.github.medpay.claim.PricedLine;
import io.github.medpay.examples.codepage.part.Words;
import java.math.BigDecimal;

/** What switching a modifier does to a line, in words. */
final class Switching {

    private Switching() {}

    static boolean isSame(PricedLine now, PricedLine then) {
        return now.disposition() == then.disposition()
                && Words.money(now.allowed()).equals(Words.money(then.allowed()))
                && Words.money(now.medicarePayment()).equals(Words.money(then.medicarePayment()));
    }

    static String words(PricedLine now, PricedLine then) {
        BigDecimal before = now.medicarePayment();
        BigDecimal after = then.medicarePayment();
        if (after == null) {
            return Words.of(then.disposition());
        }
        return before == null ? "Medicare pays " + Words.money(after) : Words.change(after.subtract(before));
    }
}
