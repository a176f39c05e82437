package cn.volunteering.edge.input;

import cn.volunteering.domain.Identifier;
import cn.volunteering.domain.PlainText;
import cn.volunteering.domain.Stated;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.KeyDeserializer;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.NopAnnotationIntrospector;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.type.CollectionType;

/** Reads texts, simple values and identifiers in their only form. */
final class StrictModule extends SimpleModule {

    private final transient ValueForms forms;

    StrictModule(ValueForms forms) {
        super("strict-input");
        this.forms = forms;
        addKeyDeserializer(String.class, new PlainKeys());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.addDeserializers(new Strict(forms));
        context.insertAnnotationIntrospector(new NullItems());
    }

    private static final class Strict extends Deserializers.Base {

        private final ValueForms forms;

        Strict(ValueForms forms) {
            this.forms = forms;
        }

        @Override
        public @Nullable ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            if (type.hasRawClass(Item.class)) {
                return ItemReader.of(type);
            }
            return type.hasRawClass(Stated.class) ? StatedReader.of(type) : readerOf(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findEnumDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return readerOf(type.getRawClass());
        }

        @Override
        public @Nullable ValueDeserializer<?> findCollectionDeserializer(
                CollectionType type,
                DeserializationConfig config,
                BeanDescription.Supplier description,
                @Nullable TypeDeserializer typeReader,
                @Nullable ValueDeserializer<?> valueReader) {
            return type.getRawClass() == Set.class ? DistinctReader.of(type) : null;
        }

        private @Nullable ValueDeserializer<?> readerOf(Class<?> type) {
            if (type == String.class) {
                return TextReader.ofLines();
            }
            if (Identifier.class.isAssignableFrom(type)) {
                return new IdentifierReader(type);
            }
            return ValueForms.of(type)
                    .map(form -> ValueReader.of(type, form, forms))
                    .orElse(null);
        }

        @Override
        public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
            return type == Item.class || type == Stated.class || readerOf(type) != null;
        }
    }

    /** Permits {@code null} in a list of items, because it costs that item only. */
    private static final class NullItems extends NopAnnotationIntrospector {

        @Override
        public JsonSetter.@Nullable Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
            JavaType type = annotated.getType();
            return type.isCollectionLikeType() && type.getContentType().hasRawClass(Item.class)
                    ? JsonSetter.Value.forContentNulls(Nulls.SET)
                    : null;
        }
    }

    private static final class PlainKeys extends KeyDeserializer {

        @Override
        public Object deserializeKey(String key, DeserializationContext context) {
            return switch (PlainText.line(key)) {
                case PlainText.Fit(String text) -> text;
                case PlainText.Unfit(String reason) -> context.handleWeirdKey(String.class, key, reason);
            };
        }
    }
}
