package io.github.medpay.image;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.BeanDeserializerBuilder;
import com.fasterxml.jackson.databind.deser.BeanDeserializerModifier;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.BeanSerializerBuilder;
import com.fasterxml.jackson.databind.ser.BeanSerializerModifier;
import io.github.medpay.MedPay;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import io.github.medpay.data.BundledTables;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The jars tell GraalVM's native-image which resources and classes a program reaches that no call names. */
class ImageConfigTest {

    private static final Path ROOT = Path.of(System.getProperty("medpay.root", ".."));
    private static final Path RESOURCES = ROOT.resolve("medpay-data/src/main/resources");
    private static final String OURS = "META-INF/native-image/io.github.medpay/medpay-data/";
    private static final Path CORE =
            ROOT.resolve("medpay-core/src/main/resources/META-INF/native-image/io.github.medpay/medpay-core");

    /** A claim with everything that is read as an object. */
    private static final String CLAIM = """
            {"dateOfService": "2025-02-03", "placeOfService": "11", "locality": {"mac": "02102", "number": "01"},
             "participation": "PARTICIPATING", "practitioner": "PHYSICIAN", "unitRule": "CMS_8_MINUTE",
             "patient": {"deductibleRemaining": 10.00, "therapyYearToDate": {"ptSlp": 0.00, "ot": 0.00}},
             "history": [{"code": "99213", "dateOfService": "2025-01-20"}],
             "lines": [{"code": "97110", "modifiers": ["GP"], "units": 2, "charge": 120.00},
                       {"code": "97140", "modifiers": ["GP"], "minutes": {"therapist": 8, "assistant": 7}},
                       {"code": "99999"}]}
            """;

    /** One for each resource that a file lists, in its own way of writing. */
    private static List<Predicate<String>> patterns() throws IOException {
        return read(RESOURCES.resolve(OURS + "resource-config.json"))
                .at("/resources/includes")
                .findValuesAsText("pattern")
                .stream()
                .map(pattern -> Pattern.compile(pattern).asMatchPredicate())
                .toList();
    }

    private static List<Predicate<String>> globs() throws IOException {
        return read(RESOURCES.resolve(OURS + "reachability-metadata.json"))
                .get("resources")
                .findValuesAsText("glob")
                .stream()
                .map(glob -> FileSystems.getDefault().getPathMatcher("glob:" + glob))
                .<Predicate<String>>map(matcher -> name -> matcher.matches(Path.of(name)))
                .toList();
    }

    private static JsonNode read(Path file) throws IOException {
        return new JsonMapper().readTree(Files.readString(file));
    }

    private static Set<String> resources() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("io"))) {
            Set<String> names = new TreeSet<>();
            files.filter(Files::isRegularFile)
                    .forEach(file ->
                            names.add(RESOURCES.relativize(file).toString().replace('\\', '/')));
            return names;
        }
    }

    private static Set<String> listed() throws IOException {
        Set<String> names =
                new TreeSet<>(read(CORE.resolve("reflect-config.json")).findValuesAsText("name"));
        names.addAll(read(RESOURCES.resolve(OURS + "reflect-config.json")).findValuesAsText("name"));
        return names;
    }

    @Test
    void everyResourceOfTheJarIsListed() throws IOException {
        assertThat(resources()).hasSizeGreaterThan(40);
        for (List<Predicate<String>> listed : List.of(patterns(), globs())) {
            assertThat(resources()).allMatch(resource -> listed.stream().anyMatch(pattern -> pattern.test(resource)));
        }
    }

    @Test
    void nothingIsListedThatDoesNotExist() throws Exception {
        Set<String> resources = resources();
        for (List<Predicate<String>> listed : List.of(patterns(), globs())) {
            assertThat(listed).allMatch(pattern -> resources.stream().anyMatch(pattern));
        }
        for (String name : listed()) {
            assertThat(Class.forName(name, false, BundledTables.class.getClassLoader()))
                    .isNotNull();
        }
    }

    /** GraalVM for JDK 23 and later read the one file, earlier ones the others. */
    @Test
    void bothWaysOfWritingListTheSame() throws IOException {
        Set<String> names =
                new TreeSet<>(read(CORE.resolve("reachability-metadata.json")).findValuesAsText("type"));
        names.addAll(
                read(RESOURCES.resolve(OURS + "reachability-metadata.json")).findValuesAsText("type"));
        assertThat(names).isEqualTo(listed());
    }

    /** Asked of Jackson itself: whatever it looks into on the way from a claim to its answer and back. */
    @Test
    void everyClassThatJacksonLooksIntoIsListed() throws IOException {
        Set<String> seen = new TreeSet<>();
        JsonMapper mapper = JsonMapper.builder().addModule(new Watch(seen)).build();
        Claim claim = mapper.readValue(CLAIM, Claim.class);
        String answer = mapper.writeValueAsString(MedPay.create().price(claim));
        mapper.readValue(answer, PricedClaim.class);
        mapper.writeValueAsString(claim);
        assertThat(seen).hasSizeGreaterThan(15).isSubsetOf(listed());
    }

    /** The manifest of the tables is JSON too. */
    @Test
    void everyClassOfThisModuleWithAnnotationsOfJacksonIsListed() throws Exception {
        Path classes = Path.of(BundledTables.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        Set<String> annotated = new TreeSet<>();
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".class")).toList()) {
                if (Files.readString(file, StandardCharsets.ISO_8859_1)
                        .contains("Lcom/fasterxml/jackson/annotation/Json")) {
                    annotated.add(classes.relativize(file).toString().replaceFirst("\\.class$", ""));
                }
            }
        }
        assertThat(annotated)
                .isNotEmpty()
                .extracting(name -> name.replaceAll("[/\\\\]", "."))
                .allMatch(listed()::contains);
    }

    /** Notes the classes of ours that a mapper makes a reader or writer for. */
    private static final class Watch extends SimpleModule {

        private static final long serialVersionUID = 1;

        private final transient Set<String> seen;

        Watch(Set<String> seen) {
            super("watch");
            this.seen = seen;
        }

        private void note(Class<?> type) {
            if (type.getName().startsWith("io.github.medpay.")) {
                seen.add(type.getName());
            }
        }

        @Override
        public void setupModule(SetupContext context) {
            context.addBeanDeserializerModifier(new BeanDeserializerModifier() {
                private static final long serialVersionUID = 1;

                @Override
                public BeanDeserializerBuilder updateBuilder(
                        DeserializationConfig config, BeanDescription bean, BeanDeserializerBuilder builder) {
                    note(bean.getBeanClass());
                    return builder;
                }

                @Override
                public JsonDeserializer<?> modifyEnumDeserializer(
                        DeserializationConfig config,
                        JavaType type,
                        BeanDescription bean,
                        JsonDeserializer<?> deserializer) {
                    note(type.getRawClass());
                    return deserializer;
                }
            });
            context.addBeanSerializerModifier(new BeanSerializerModifier() {
                private static final long serialVersionUID = 1;

                @Override
                public BeanSerializerBuilder updateBuilder(
                        SerializationConfig config, BeanDescription bean, BeanSerializerBuilder builder) {
                    note(bean.getBeanClass());
                    return builder;
                }

                @Override
                public JsonSerializer<?> modifyEnumSerializer(
                        SerializationConfig config, JavaType type, BeanDescription bean, JsonSerializer<?> serializer) {
                    note(type.getRawClass());
                    return serializer;
                }
            });
        }
    }
}
