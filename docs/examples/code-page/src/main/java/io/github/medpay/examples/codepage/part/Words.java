package io.github.medpay.examples.codepage.part;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Amounts and names as people read them. */
public final class Words {

    private static final String NONE = "–";

    private Words() {}

    /**
     * Such as $1,234.56; a dash where there is no amount, which is not 0.00.
     *
     * @param amount dollars
     * @return the words
     */
    public static String money(@Nullable BigDecimal amount) {
        return amount == null ? NONE : (amount.signum() < 0 ? "−$" : "$") + grouped(amount.abs());
    }

    /**
     * The price of one unit: the limit of a drug keeps its three decimals, such as $0.898.
     *
     * @param amount dollars; null without an amount
     * @return the words
     */
    public static String price(@Nullable BigDecimal amount) {
        return amount == null || amount.scale() <= 2 ? money(amount) : "$" + amount.toPlainString();
    }

    /**
     * Such as +$21.83 or −$3.45; a change of nothing is said as such.
     *
     * @param amount dollars
     * @return the words
     */
    public static String change(BigDecimal amount) {
        return amount.signum() == 0 ? "no change" : (amount.signum() < 0 ? "−$" : "+$") + grouped(amount.abs());
    }

    /**
     * Such as +2.15 % or −3.00 %; a dash where there is none.
     *
     * @param percent the percentage
     * @return the words
     */
    public static String percent(@Nullable BigDecimal percent) {
        if (percent == null) {
            return NONE;
        }
        return (percent.signum() < 0 ? "−" : percent.signum() > 0 ? "+" : "")
                + percent.abs().toPlainString() + " %";
    }

    /**
     * All decimals that there are, and no more.
     *
     * @param number the number
     * @return the words
     */
    public static String number(@Nullable BigDecimal number) {
        return number == null ? NONE : number.toPlainString();
    }

    /**
     * An exact amount of a trace: two decimals at least.
     *
     * @param amount dollars
     * @return the words
     */
    public static String exact(BigDecimal amount) {
        BigDecimal stripped = amount.stripTrailingZeros();
        return "$" + (stripped.scale() < 2 ? stripped.setScale(2) : stripped).toPlainString();
    }

    /**
     * A constant's name in lower case with spaces.
     *
     * @param constant a constant
     * @return the words
     */
    public static String of(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return words.replace("mppr", "MPPR").replace("opps", "OPPS");
    }

    /**
     * The same with a capital letter.
     *
     * @param constant a constant
     * @return the words
     */
    public static String title(Enum<?> constant) {
        String words = of(constant);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * For a class of the style sheet.
     *
     * @param constant a constant
     * @return the words
     */
    public static String style(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * Such as 1 unit or 1,234 units.
     *
     * @param count how many
     * @param one the word for one of them
     * @return the words
     */
    public static String count(int count, String one) {
        return grouped(count) + " " + one + (count == 1 ? "" : "s");
    }

    /**
     * Such as 1,234.
     *
     * @param number the number
     * @return the words
     */
    public static String grouped(int number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    private static String grouped(BigDecimal amount) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ROOT)).format(amount);
    }
}
