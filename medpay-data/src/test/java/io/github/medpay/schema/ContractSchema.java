package io.github.medpay.schema;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.MethodScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaBuilder;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import com.github.victools.jsonschema.generator.SchemaVersion;
import com.github.victools.jsonschema.generator.TypeScope;
import com.github.victools.jsonschema.module.jackson.JacksonModule;
import com.github.victools.jsonschema.module.jackson.JacksonOption;
import io.github.medpay.claim.Claim;
import io.github.medpay.claim.PricedClaim;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the JSON Schema of claims and priced claims from their classes and from {@code properties.txt}.
 *
 * <p>What a claim is made of is read strictly: null is an absence, and an unknown property an error. What a priced claim is
 * made of may gain properties.
 */
final class ContractSchema {

    private static final String HOME = "https://raw.githubusercontent.com/medpay/medpay/main/docs/schema/";

    private static final BigDecimal CENT = new BigDecimal("0.01");
    private static final BigDecimal MILL = new BigDecimal("0.001");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Properties properties = Properties.read();
    private final SchemaGenerator generator;

    ContractSchema() {
        SchemaGeneratorConfigBuilder config = new SchemaGeneratorConfigBuilder(
                        SchemaJson.MAPPER,
                        SchemaVersion.DRAFT_2020_12,
                        new OptionPreset(
                                Option.SCHEMA_VERSION_INDICATOR,
                                Option.ADDITIONAL_FIXED_TYPES,
                                Option.STANDARD_FORMATS,
                                Option.FLATTENED_ENUMS,
                                Option.NONPUBLIC_NONSTATIC_FIELDS_WITH_GETTERS,
                                Option.NONPUBLIC_NONSTATIC_FIELDS_WITHOUT_GETTERS,
                                Option.GETTER_METHODS,
                                Option.NONSTATIC_NONVOID_NONGETTER_METHODS,
                                Option.DEFINITIONS_FOR_ALL_OBJECTS,
                                Option.PLAIN_DEFINITION_KEYS,
                                Option.INLINE_NULLABLE_SCHEMAS,
                                Option.ALLOF_CLEANUP_AT_THE_END))
                .with(new JacksonModule(JacksonOption.INCLUDE_ONLY_JSONPROPERTY_ANNOTATED_METHODS));
        config.forFields().withIgnoreCheck(field -> !typeOf(field).isRecord());
        config.forFields()
                .withNullableCheck(field -> nullable(field, Nullability.ofField(field.getRawMember())))
                .withDefaultResolver(this::absent);
        config.forMethods().withNullableCheck(method -> nullable(method, Nullability.ofMethod(method.getRawMember())));
        describe(config.forFields());
        describe(config.forMethods());
        config.forTypesInGeneral()
                .withPropertySorter(Comparator.comparingInt(ContractSchema::place))
                .withDescriptionResolver(this::sentence)
                .withAdditionalPropertiesResolver(
                        scope -> isRead(scope.getType().getErasedType()) ? Void.class : null);
        generator = new SchemaGenerator(config.build());
    }

    private void describe(SchemaGeneratorConfigPart<? extends MemberScope<?, ?>> members) {
        members.withRequiredCheck(member -> rules(member).contains(PropertyRule.REQUIRED))
                .withDescriptionResolver(member -> member.isFakeContainerItemScope()
                        ? null
                        : properties.get(name(member)).sentence())
                .withArrayMinItemsResolver(member -> has(member, PropertyRule.NOT_EMPTY) ? 1 : null)
                .withStringPatternResolver(member -> has(member, PropertyRule.FIVE_DIGITS) ? "^[0-9]{5}$" : null)
                .withNumberMultipleOfResolver(this::step)
                .withNumberInclusiveMinimumResolver(this::least)
                .withNumberInclusiveMaximumResolver(member -> has(member, PropertyRule.PERCENT) ? HUNDRED : null);
    }

    ObjectNode claim() {
        return document(Claim.class, "claim.schema.json");
    }

    ObjectNode pricedClaim() {
        return document(PricedClaim.class, "priced-claim.schema.json");
    }

    /** Claim and priced claim with all they are made of, as the components of an OpenAPI description. */
    ObjectNode components() {
        SchemaBuilder both = generator.buildMultipleSchemaDefinitions();
        both.createSchemaReference(Claim.class);
        both.createSchemaReference(PricedClaim.class);
        return named(both.collectDefinitions("components/schemas"));
    }

    Properties properties() {
        return properties;
    }

    private ObjectNode document(Class<?> type, String file) {
        ObjectNode made = named(generator.generateSchema(type));
        ObjectNode document = SchemaJson.MAPPER.createObjectNode();
        document.set("$schema", made.remove("$schema"));
        document.put("$id", HOME + file);
        document.put("title", type.getSimpleName());
        document.set("description", made.remove("description"));
        JsonNode definitions = made.remove("$defs");
        document.setAll(made);
        document.set("$defs", definitions);
        return document;
    }

    /** The generator calls a property that comes of a method {@code allowed()}. */
    private static ObjectNode named(ObjectNode schema) {
        return (ObjectNode) SchemaJson.read(SchemaJson.write(schema).replace("()\"", "\""));
    }

    private @Nullable String sentence(TypeScope scope) {
        Class<?> type = scope.getType().getErasedType();
        return Contract.TYPES.contains(type)
                ? properties.get(type.getSimpleName()).sentence()
                : null;
    }

    private boolean nullable(MemberScope<?, ?> member, boolean marked) {
        boolean required = rules(member).contains(PropertyRule.REQUIRED);
        return isRead(typeOf(member)) ? !required : required && marked;
    }

    private @Nullable Object absent(FieldScope field) {
        return isRead(typeOf(field)) && !field.isFakeContainerItemScope()
                ? Contract.valueWhenAbsent(typeOf(field), field.getName())
                : null;
    }

    private @Nullable BigDecimal step(MemberScope<?, ?> member) {
        if (has(member, PropertyRule.MILLS)) {
            return MILL;
        }
        return has(member, PropertyRule.DOLLARS) || has(member, PropertyRule.PERCENT) ? CENT : null;
    }

    private @Nullable BigDecimal least(MemberScope<?, ?> member) {
        if (has(member, PropertyRule.PERCENT)) {
            return HUNDRED.negate();
        }
        if (has(member, PropertyRule.FROM_ONE)) {
            return BigDecimal.ONE;
        }
        return has(member, PropertyRule.NOT_NEGATIVE) ? BigDecimal.ZERO : null;
    }

    private boolean has(MemberScope<?, ?> member, PropertyRule rule) {
        return !member.isFakeContainerItemScope() && rules(member).contains(rule);
    }

    private Set<PropertyRule> rules(MemberScope<?, ?> member) {
        return member.isFakeContainerItemScope()
                ? Set.of()
                : properties.get(name(member)).rules();
    }

    private static boolean isRead(Class<?> type) {
        return Contract.READ.contains(type);
    }

    private static Class<?> typeOf(MemberScope<?, ?> member) {
        return member.getDeclaringType().getErasedType();
    }

    /** As JSON has it: a method that no annotation names is no property. */
    private static @Nullable String property(MemberScope<?, ?> member) {
        if (member instanceof MethodScope) {
            JsonProperty named = member.getAnnotation(JsonProperty.class);
            return named == null ? null : named.value();
        }
        return member.getDeclaredName();
    }

    private static String name(MemberScope<?, ?> member) {
        return typeOf(member).getSimpleName() + "." + property(member);
    }

    /** As Jackson writes them: in the order of the record, or of the annotation. */
    private static int place(MemberScope<?, ?> member) {
        Class<?> type = typeOf(member);
        List<String> order = type.isRecord()
                ? Arrays.stream(type.getRecordComponents())
                        .map(RecordComponent::getName)
                        .toList()
                : List.of(type.getAnnotation(JsonPropertyOrder.class).value());
        return order.indexOf(property(member));
    }
}
