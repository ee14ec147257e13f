package io.github.medpay.examples.x12.professional;

import io.github.medpay.claim.Claim;
import io.github.medpay.claim.ClaimException;
import io.github.medpay.claim.ClaimLine;
import io.github.medpay.claim.Participation;
import io.github.medpay.code.Practitioner;
import io.github.medpay.examples.x12.segment.BadElementException;
import io.github.medpay.examples.x12.segment.Place;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** From a claim as the file has it to a claim of MedPay. */
public final class ClaimMapper {

    private static final Pattern ZIP = Pattern.compile("\\d{5}(-?\\d{4})?");
    private static final int ZIP_LENGTH = 5;
    private static final String HOME = "12";
    private static final String UNITS = "UN";
    private static final String MINUTES = "MJ";
    private static final String POSTOPERATIVE = "55";

    private final MappingOptions options;

    /**
     * A mapper.
     *
     * @param options what the files do not say
     */
    public ClaimMapper(MappingOptions options) {
        this.options = options;
    }

    /**
     * Maps a claim.
     *
     * @param file the claim as the file has it
     * @return the claim
     * @throws BadElementException if something is no claim of MedPay
     */
    public MappedClaim map(FileClaim file) {
        Work work = new Work(file);
        try {
            return work.map();
        } catch (ClaimException e) {
            throw new BadElementException(file.place(), "gives no claim: " + e.getMessage());
        }
    }

    /** One claim on its way. */
    private final class Work {

        private final FileClaim file;
        private final Map<NoticeCode, Notice> notices = new LinkedHashMap<>();
        private final int yearsMoved;
        private final Practitioner practitioner;

        Work(FileClaim file) {
            this.file = file;
            this.yearsMoved = options.year() == null
                    ? 0
                    : options.year() - file.lines().get(0).from().getYear();
            file.notices().forEach(notice -> notices.put(notice.code(), notice));
            this.practitioner = practitioner();
        }

        MappedClaim map() {
            ZipSource source = zipSource();
            @Nullable String zip = zip(source);
            List<ClaimLine> lines = new ArrayList<>(file.lines().size());
            for (FileLine line : file.lines()) {
                lines.add(line(line));
            }
            Claim claim = Claim.builder()
                    .id(file.id().isEmpty() ? null : file.id())
                    .dateOfService(moved(file.lines().get(0).from()))
                    .placeOfService(file.placeOfService())
                    .zip(zip)
                    .participation(participation())
                    .practitioner(practitioner)
                    .lines(lines)
                    .build();
            return new MappedClaim(
                    file.place(),
                    claim,
                    zip == null ? ZipSource.NONE : source,
                    yearsMoved,
                    List.copyOf(notices.values()));
        }

        private void notice(Place place, NoticeCode code, String message) {
            notices.putIfAbsent(code, Notice.at(place, code, message));
        }

        private LocalDate moved(LocalDate date) {
            return date.plusYears(yearsMoved);
        }

        /** Only a provider that does not take part may leave a claim unassigned. */
        private Participation participation() {
            return switch (file.assignment()) {
                case "A" ->
                    options.participating() ? Participation.PARTICIPATING : Participation.NON_PARTICIPATING_ASSIGNED;
                case "C" -> Participation.NON_PARTICIPATING_UNASSIGNED;
                case "B" -> {
                    notice(
                            file.place(),
                            NoticeCode.ASSIGNMENT,
                            "CLM07 accepts assignment of laboratory services alone; priced as unassigned");
                    yield Participation.NON_PARTICIPATING_UNASSIGNED;
                }
                default -> {
                    notice(file.place(), NoticeCode.ASSIGNMENT, "CLM07 is neither A, B nor C; priced as assigned");
                    yield options.participating()
                            ? Participation.PARTICIPATING
                            : Participation.NON_PARTICIPATING_ASSIGNED;
                }
            };
        }

        private Practitioner practitioner() {
            Provider rendering = file.rendering();
            if (rendering != null && rendering.taxonomy() != null) {
                return practitioner(rendering);
            }
            if (rendering != null && file.billing().taxonomy() != null) {
                notice(
                        rendering.place(),
                        NoticeCode.TAXONOMY_MISSING,
                        "no taxonomy code of the rendering provider; the billing provider's is taken");
            }
            return practitioner(file.billing());
        }

        private Practitioner practitioner(Provider provider) {
            String taxonomy = provider.taxonomy();
            if (taxonomy == null) {
                notice(provider.place(), NoticeCode.TAXONOMY_MISSING, "no taxonomy code; priced as of a physician");
                return Practitioner.PHYSICIAN;
            }
            @Nullable Practitioner found = Taxonomies.practitioner(taxonomy);
            if (found == null) {
                notice(
                        provider.place(),
                        NoticeCode.TAXONOMY_UNMAPPED,
                        "the taxonomy code is of no practitioner that is told apart; priced as of a physician");
                return Practitioner.PHYSICIAN;
            }
            return found;
        }

        private ZipSource zipSource() {
            if (options.zip() != null) {
                return ZipSource.OPTION;
            }
            if (file.facilityZip() != null) {
                return ZipSource.SERVICE_FACILITY;
            }
            return file.placeOfService().equals(HOME) && file.patientZip() != null
                    ? ZipSource.PATIENT
                    : ZipSource.BILLING_PROVIDER;
        }

        private @Nullable String zip(ZipSource source) {
            @Nullable
            String text = switch (source) {
                case OPTION -> options.zip();
                case SERVICE_FACILITY -> file.facilityZip();
                case PATIENT -> file.patientZip();
                case BILLING_PROVIDER, NONE -> file.billingZip();
            };
            return fiveDigits(file.place(), text);
        }

        private @Nullable String fiveDigits(Place place, @Nullable String text) {
            if (text != null && ZIP.matcher(text).matches()) {
                return text.substring(0, ZIP_LENGTH);
            }
            notice(place, NoticeCode.ZIP_MISSING, "no ZIP code of five or nine digits; priced at national amounts");
            return null;
        }

        private ClaimLine line(FileLine line) {
            if (!line.codeSet().equals("HC")) {
                notice(line.place(), NoticeCode.CODE_SET, "SV101-1 is not HC; the code is taken as it stands");
            }
            LocalDate to = line.to();
            return ClaimLine.builder(line.code())
                    .id(line.id())
                    .modifiers(line.modifiers())
                    .units(units(line))
                    .anesthesiaMinutes(minutes(line))
                    .charge(line.charge())
                    .dateOfService(moved(line.from()))
                    .lastDateOfService(to == null ? null : moved(to))
                    .placeOfService(line.placeOfService())
                    .practitioner(ownPractitioner(line))
                    .zip(ownZip(line))
                    .postoperativeDays(postoperativeDays(line))
                    .build();
        }

        /** The line's own practitioner; null where it is the claim's, or nothing says who it is. */
        private @Nullable Practitioner ownPractitioner(FileLine line) {
            Provider own = line.rendering();
            if (own == null) {
                return null;
            }
            if (own.taxonomy() == null) {
                notice(
                        own.place(),
                        NoticeCode.TAXONOMY_MISSING,
                        "no taxonomy code of the line's rendering provider; the claim's practitioner is taken");
                return null;
            }
            Practitioner found = practitioner(own);
            return found == practitioner ? null : found;
        }

        /** The ZIP code of the line's own service facility or place of service; null where it is the claim's. */
        private @Nullable String ownZip(FileLine line) {
            @Nullable String text = line.zip() == null ? zipOfPlace(line) : line.zip();
            if (text == null || options.zip() != null || text.equals(file.facilityZip())) {
                return null;
            }
            if (!ZIP.matcher(text).matches()) {
                notice(
                        line.place(),
                        NoticeCode.ZIP_MISSING,
                        "no ZIP code of five or nine digits; priced at the claim's");
                return null;
            }
            return text.substring(0, ZIP_LENGTH);
        }

        /** A line at home on a claim that is not, or the reverse; null where the line's place changes nothing. */
        private @Nullable String zipOfPlace(FileLine line) {
            String place = line.placeOfService();
            if (place == null
                    || file.facilityZip() != null
                    || place.equals(HOME) == file.placeOfService().equals(HOME)) {
                return null;
            }
            return place.equals(HOME) ? file.patientZip() : file.billingZip();
        }

        private @Nullable BigDecimal units(FileLine line) {
            if (line.unit().equals(MINUTES)) {
                return null;
            }
            if (!line.unit().equals(UNITS)) {
                notice(line.place(), NoticeCode.QUANTITY, "SV103 is neither UN nor MJ; SV104 is taken as units");
            }
            return line.quantity();
        }

        private @Nullable BigDecimal minutes(FileLine line) {
            return line.unit().equals(MINUTES) ? line.quantity() : null;
        }

        /** Of a 55 line: the days between those on which care was assumed and relinquished, both counted. */
        private @Nullable BigDecimal postoperativeDays(FileLine line) {
            if (!line.modifiers().contains(POSTOPERATIVE)) {
                return null;
            }
            LocalDate from = file.careFrom();
            LocalDate to = file.careTo();
            if (from == null || to == null || to.isBefore(from)) {
                notice(
                        line.place(),
                        NoticeCode.POSTOPERATIVE_DAYS,
                        "DTP*090 and DTP*091 do not give the days of care; priced for all");
                return null;
            }
            return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        }
    }
}
