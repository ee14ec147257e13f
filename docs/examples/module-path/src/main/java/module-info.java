/** A modular program that uses MedPay: it needs no more than the tables, which bring the rules. */
module io.github.medpay.examples.modulepath {
    requires io.github.medpay.data;
    // Annotations only.
    requires static org.jspecify;
}
