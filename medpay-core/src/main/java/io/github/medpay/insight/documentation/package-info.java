/** Does the record hold what the codes need? {@link io.github.medpay.insight.documentation.DocumentationCheck} answers. */
@NullMarked
package io.github.medpay.insight.documentation;

import org.jspecify.annotations.NullMarked;
