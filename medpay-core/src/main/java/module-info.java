/**
 * What Medicare Part B pays for a professional claim: the API and every rule.
 *
 * <p>This module reads no file, no network and no clock. Its tables come from a {@link io.github.medpay.spi.TableSource},
 * which {@code io.github.medpay.data} provides.
 */
@SuppressWarnings("module") // Jackson need not be there
module io.github.medpay {
    requires org.slf4j;
    // Annotations only. Never "requires static transitive": it breaks every modular compile downstream.
    requires static com.fasterxml.jackson.annotation;
    requires static com.google.errorprone.annotations;
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medpay;
    exports io.github.medpay.claim;
    exports io.github.medpay.code;
    exports io.github.medpay.drug;
    exports io.github.medpay.exact;
    exports io.github.medpay.fee;
    exports io.github.medpay.hcpcs;
    exports io.github.medpay.insight;
    exports io.github.medpay.insight.basis;
    exports io.github.medpay.insight.comparison;
    exports io.github.medpay.insight.denial;
    exports io.github.medpay.insight.documentation;
    exports io.github.medpay.insight.impact;
    exports io.github.medpay.insight.release;
    exports io.github.medpay.insight.therapy;
    exports io.github.medpay.insight.tip;
    exports io.github.medpay.laboratory;
    exports io.github.medpay.modifier;
    exports io.github.medpay.ncci;
    exports io.github.medpay.history;
    exports io.github.medpay.policy;
    exports io.github.medpay.remittance;
    exports io.github.medpay.rule;
    exports io.github.medpay.spi;
    exports io.github.medpay.units;

    // The columns that medpay-data reads from its files.
    exports io.github.medpay.internal.table to
            io.github.medpay.data;

    // Jackson 2 and 3 call the package-private creators of claims, localities and denial reports. Either may be
    // missing.
    opens io.github.medpay.claim to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.history to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.remittance to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.rule to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.code to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.insight.comparison to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.insight.denial to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;
    opens io.github.medpay.insight.therapy to
            com.fasterxml.jackson.databind,
            tools.jackson.databind;

    uses io.github.medpay.spi.TableSource;
}
