/** The bundled CMS tables of MedPay, their loader, and the compiler of official CMS files. */
module io.github.medpay.data {
    requires com.fasterxml.jackson.databind;
    requires de.siegmar.fastcsv;
    requires transitive io.github.medpay;
    requires org.slf4j;
    // Needed by the compiler alone, and only where a release comes as xlsx.
    requires static org.dhatim.fastexcel.reader;
    // Annotations only. Never "requires static transitive": it breaks every modular compile downstream.
    requires static java.compiler;
    requires static org.immutables.value.annotations;
    requires static org.jspecify;

    exports io.github.medpay.data;
    exports io.github.medpay.data.json;
    exports io.github.medpay.data.official;

    // Jackson reads the records of the manifest.
    opens io.github.medpay.data.manifest to
            com.fasterxml.jackson.databind;

    provides io.github.medpay.spi.TableSource with
            io.github.medpay.data.BundledTables;
}
