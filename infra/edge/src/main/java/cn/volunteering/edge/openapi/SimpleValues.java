package cn.volunteering.edge.openapi;

import cn.volunteering.domain.Identifier;
import cn.volunteering.tenancy.TenantId;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json31;
import io.swagger.v3.oas.models.media.Schema;
import java.time.LocalTime;
import java.time.Year;
import java.time.YearMonth;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Describes values of one text as JSON carries them: identifiers, months, years, times of day. */
final class SimpleValues implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType annotated, ModelConverterContext context, Iterator<ModelConverter> others) {
        Schema<?> simple =
                simple(Json31.mapper().constructType(annotated.getType()).getRawClass());
        if (simple != null) {
            return simple;
        }
        return others.hasNext() ? others.next().resolve(annotated, context, others) : null;
    }

    private static @Nullable Schema<?> simple(Class<?> type) {
        if (type == TenantId.class) {
            return Schemas.text().pattern(TenantId.FORM);
        }
        if (Identifier.class.isAssignableFrom(type)) {
            return Schemas.shortText();
        }
        if (type == YearMonth.class) {
            return Schemas.text().pattern("^\\d{4}-(0[1-9]|1[0-2])$").example("2026-11");
        }
        if (type == Year.class) {
            return Schemas.text().pattern("^\\d{4}$").example("2026");
        }
        return type == LocalTime.class
                ? Schemas.text()
                        .pattern("^\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?$")
                        .example("09:00")
                : null;
    }
}
