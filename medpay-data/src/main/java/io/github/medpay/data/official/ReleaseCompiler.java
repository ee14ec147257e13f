package io.github.medpay.data.official;

import io.github.medpay.code.LocalityKey;
import io.github.medpay.data.codec.ReleaseCodec;
import io.github.medpay.data.manifest.TableEntry;
import io.github.medpay.internal.table.CountyRow;
import io.github.medpay.internal.table.LocalityRow;
import io.github.medpay.internal.table.ReleaseHeader;
import io.github.medpay.internal.table.ReleaseTable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes a release of its members. PPRRVU and GPCI must be there; LOCCO and ANES may be missing, and are then noted. */
final class ReleaseCompiler {

    private final String label;
    private final MemberSet members;
    private final CompileOptions options;
    private final Sources sources;
    private final List<String> missing = new ArrayList<>();
    private final List<String> notes = new ArrayList<>();

    ReleaseCompiler(String label, MemberSet members, CompileOptions options) {
        this.label = label;
        this.members = members;
        this.options = options;
        this.sources = new Sources(options.firmness());
    }

    CompiledTable compile() {
        String name = name();
        LocalDate effectiveFrom = effectiveFrom(name);
        Member file = members.relativeValues();
        RvuFile rvu = RvuFile.read(file);
        sources.add(file, MemberKind.RELATIVE_VALUES, rvu.rows().size());
        notes.addAll(rvu.notes());
        int qualifying = QualifyingFactor.of(members, file, rvu, effectiveFrom, options, sources, missing, notes);

        Member gpci = members.get(MemberKind.LOCALITIES);
        List<LocalityRow> localities = LocalityReader.read(gpci);
        sources.add(gpci, MemberKind.LOCALITIES, localities.size());
        List<CountyRow> counties = counties(keys(localities));
        Optional<AnesthesiaFactorReader.Factors> anesthesia = anesthesia();
        if (anesthesia.isPresent()) {
            localities = withFactors(localities, anesthesia.get());
        }
        ReleaseHeader header = new ReleaseHeader(
                name,
                effectiveFrom,
                rvu.conversionFactor(),
                qualifying,
                anesthesia.map(AnesthesiaFactorReader.Factors::national).orElse(0),
                "CMS " + name + ": " + sources.names());
        return table(new ReleaseTable(header, rvu.table(), localities, counties));
    }

    private String name() {
        String given = options.release();
        return given != null
                ? given
                : ReleaseName.in(label)
                        .orElseThrow(() -> OfficialFileException.ofFile(
                                label, "the name tells no release such as RVU25A; name the release"));
    }

    private LocalDate effectiveFrom(String name) {
        LocalDate given = options.effectiveFrom();
        return given != null
                ? given
                : ReleaseName.effectiveFrom(name)
                        .orElseThrow(() -> OfficialFileException.ofFile(
                                label, "release " + name + " tells no effective date; name the date"));
    }

    private static Set<LocalityKey> keys(List<LocalityRow> localities) {
        return localities.stream().map(LocalityRow::key).collect(Collectors.toSet());
    }

    private List<CountyRow> counties(Set<LocalityKey> known) {
        Optional<Member> member = members.find(MemberKind.COUNTIES);
        if (member.isEmpty()) {
            missing.add("LOCCO: no look-up by county");
            return List.of();
        }
        List<CountyRow> counties = CountyReader.read(member.get(), notes);
        for (CountyRow county : counties) {
            if (!known.contains(county.key())) {
                throw OfficialFileException.ofFile(
                        member.get().label(), "locality " + county.key() + " is not in GPCI");
            }
        }
        sources.add(member.get(), MemberKind.COUNTIES, counties.size());
        return counties;
    }

    private Optional<AnesthesiaFactorReader.Factors> anesthesia() {
        Optional<Member> member = members.find(MemberKind.ANESTHESIA_FACTORS);
        if (member.isEmpty()) {
            missing.add("ANES: no anesthesia conversion factors");
            return Optional.empty();
        }
        AnesthesiaFactorReader.Factors factors = AnesthesiaFactorReader.read(member.get());
        sources.add(
                member.get(),
                MemberKind.ANESTHESIA_FACTORS,
                factors.byLocality().size());
        return Optional.of(factors);
    }

    private List<LocalityRow> withFactors(List<LocalityRow> localities, AnesthesiaFactorReader.Factors factors) {
        String file = members.get(MemberKind.ANESTHESIA_FACTORS).label();
        Set<LocalityKey> known = keys(localities);
        for (LocalityKey key : factors.byLocality().keySet()) {
            if (!known.contains(key)) {
                throw OfficialFileException.ofFile(file, "locality " + key + " is not in GPCI");
            }
        }
        List<LocalityRow> rows = new ArrayList<>();
        for (LocalityRow row : localities) {
            Integer factor = factors.byLocality().get(row.key());
            if (factor == null) {
                throw OfficialFileException.ofFile(file, "locality " + row.key() + " of GPCI is missing");
            }
            rows.add(new LocalityRow(
                    row.key(),
                    row.state(),
                    row.name(),
                    row.workGpci(),
                    row.practiceExpenseGpci(),
                    row.malpracticeGpci(),
                    factor));
        }
        return rows;
    }

    private CompiledTable table(ReleaseTable release) {
        ReleaseHeader header = release.header();
        TableEntry entry = new TableEntry(
                header.name(),
                ReleaseCodec.KIND,
                OfficialFiles.COMPILER_VERSION,
                header.effectiveFrom().toString(),
                factor(header.conversionFactor()),
                factor(header.qualifyingConversionFactor()),
                factor(header.anesthesiaConversionFactor()),
                Map.of(
                        "relativeValues",
                        release.rows().size(),
                        "localities",
                        release.localities().size(),
                        "counties",
                        release.counties().size()),
                sources.entries(),
                missing,
                notes);
        return CompiledTable.of(header.name(), ReleaseCodec.write(release), entry);
    }

    private static @Nullable BigDecimal factor(int value) {
        return value == 0 ? null : BigDecimal.valueOf(value, 4);
    }
}
