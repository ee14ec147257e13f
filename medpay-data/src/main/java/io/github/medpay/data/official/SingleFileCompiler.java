package io.github.medpay.data.official;

import io.github.medpay.data.codec.AnesthesiaCodec;
import io.github.medpay.data.codec.DrugCodec;
import io.github.medpay.data.codec.LaboratoryCodec;
import io.github.medpay.data.codec.PricingIndicatorCodec;
import io.github.medpay.data.codec.ZipCodec;
import io.github.medpay.data.manifest.TableEntry;
import io.github.medpay.data.table.TableWriter;
import io.github.medpay.internal.table.AnesthesiaTable;
import io.github.medpay.internal.table.DrugTable;
import io.github.medpay.internal.table.LaboratoryTable;
import io.github.medpay.internal.table.PricingIndicatorTable;
import io.github.medpay.internal.table.ZipTable;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Makes a table of one file: ZIP codes, base units, drug limits, laboratory fees, pricing indicators. */
final class SingleFileCompiler {

    /** The kinds of file that make a table by themselves. */
    static final List<MemberKind> KINDS = List.of(
            MemberKind.ZIP_CODES,
            MemberKind.BASE_UNITS,
            MemberKind.DRUG_LIMITS,
            MemberKind.LABORATORY_FEES,
            MemberKind.PRICING_INDICATORS);

    private final MemberKind memberKind;
    private final Member member;
    private final CompileOptions options;

    SingleFileCompiler(MemberKind memberKind, Member member, CompileOptions options) {
        this.memberKind = memberKind;
        this.member = member;
        this.options = options;
    }

    CompiledTable compile() {
        return switch (memberKind) {
            case ZIP_CODES -> zipCodes();
            case BASE_UNITS -> baseUnits();
            case DRUG_LIMITS -> drugs();
            case LABORATORY_FEES -> laboratory();
            case PRICING_INDICATORS -> pricingIndicators();
            default -> throw new IllegalArgumentException("makes no table by itself: " + memberKind);
        };
    }

    private CompiledTable zipCodes() {
        ZipTable zips = ZipReader.read(member);
        return table(
                new Draft(
                        "ZIP5-" + Quarters.name(zips.effectiveFrom()),
                        ZipCodec.KIND,
                        zips.effectiveFrom(),
                        "zipCodes",
                        zips.zip().length,
                        List.of()),
                ZipCodec.write(zips));
    }

    private CompiledTable baseUnits() {
        AnesthesiaTable units = BaseUnitReader.read(member);
        return table(
                new Draft(
                        "anesthesia-" + units.year(),
                        AnesthesiaCodec.KIND,
                        LocalDate.of(units.year(), 1, 1),
                        "baseUnits",
                        units.code().length,
                        List.of()),
                AnesthesiaCodec.write(units));
    }

    private CompiledTable drugs() {
        DrugTable drugs = DrugReader.read(member);
        return table(
                new Draft(
                        drugs.header().name(),
                        DrugCodec.KIND,
                        drugs.header().effectiveFrom(),
                        "drugs",
                        drugs.size(),
                        DrugReader.notes(drugs)),
                DrugCodec.write(drugs));
    }

    private CompiledTable laboratory() {
        LaboratoryTable fees = LaboratoryReader.read(member, firstDay());
        return table(
                new Draft(
                        fees.header().name(),
                        LaboratoryCodec.KIND,
                        fees.header().effectiveFrom(),
                        "laboratoryFees",
                        fees.size(),
                        LaboratoryReader.notes(fees)),
                LaboratoryCodec.write(fees));
    }

    private CompiledTable pricingIndicators() {
        PricingIndicatorTable indicators = PricingIndicatorReader.read(member, firstDay());
        return table(
                new Draft(
                        indicators.header().name(),
                        PricingIndicatorCodec.KIND,
                        indicators.header().effectiveFrom(),
                        "pricingIndicators",
                        indicators.size(),
                        List.of()),
                PricingIndicatorCodec.write(indicators));
    }

    /** The quarter that a caller names, else the file. */
    private LocalDate firstDay() {
        LocalDate given = options.effectiveFrom();
        if (given != null && !Quarters.isFirstDay(given)) {
            throw OfficialFileException.ofFile(member.label(), given + " is not the first day of a quarter");
        }
        return given != null
                ? given
                : Quarters.inName(member.name())
                        .orElseThrow(() -> OfficialFileException.ofFile(
                                member.label(), "the name tells no quarter such as 2026Q2; name the first day"));
    }

    /** What the manifest says of the table. */
    private record Draft(String name, String kind, LocalDate from, String group, int rows, List<String> notes) {}

    private CompiledTable table(Draft draft, TableWriter table) {
        Sources sources = new Sources(options.firmness());
        sources.add(member, memberKind, draft.rows());
        TableEntry entry = new TableEntry(
                draft.name(),
                draft.kind(),
                OfficialFiles.COMPILER_VERSION,
                draft.from().toString(),
                null,
                null,
                null,
                Map.of(draft.group(), draft.rows()),
                sources.entries(),
                List.of(),
                draft.notes());
        return CompiledTable.of(draft.name(), table, entry);
    }
}
