package io.github.medpay.guide;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.medpay.data.json.JsonSchemas;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The example of {@code docs/schema.md}. */
class SchemaPageTest {

    private static final Page PAGE = Page.of("docs/schema.md");

    @Test
    void a_claim_is_validated_before_it_is_sent() {
        String json = PAGE.blocks("json").get(0);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JsonSchemas.claim());
        List<Error> problems = schema.validate(json, InputFormat.JSON);

        assertThat(problems).hasSize(1);
        assertThat(PAGE.blocks("text"))
                .contains(problems.get(0).getInstanceLocation() + ": "
                        + problems.get(0).getMessage() + "\n");
    }
}
