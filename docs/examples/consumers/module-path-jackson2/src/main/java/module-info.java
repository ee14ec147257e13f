/** A modular program that uses MedPay. */
module consumer {
    requires com.fasterxml.jackson.databind;
    requires io.github.medpay.data;
}
