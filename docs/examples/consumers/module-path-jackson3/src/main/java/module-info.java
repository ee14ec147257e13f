/** A modular program that uses MedPay. */
module consumer {
    requires tools.jackson.databind;
    requires io.github.medpay.data;
}
