package cn.volunteering.policy.store;

import cn.volunteering.policy.Value;
import cn.volunteering.tenancy.mongo.ExtraConversions;
import java.util.List;
import org.bson.Document;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/** Stores each kind of value under a field that names its kind, so that the database contains no class names. */
final class ValueConverters {

    private static final String WHOLE = "whole";
    private static final String FLAG = "flag";
    private static final String CHOICE = "choice";
    private static final String NAMES = "names";

    private ValueConverters() {}

    /** Returns the converters for both directions. */
    static ExtraConversions all() {
        return new ExtraConversions(List.of(Writing.INSTANCE, Reading.INSTANCE));
    }

    @WritingConverter
    private enum Writing implements Converter<Value, Document> {
        INSTANCE;

        @Override
        public Document convert(Value source) {
            return switch (source) {
                case Value.Whole(long number) -> new Document(WHOLE, number);
                case Value.Flag(boolean on) -> new Document(FLAG, on);
                case Value.Choice(String option) -> new Document(CHOICE, option);
                case Value.Names(List<String> names) -> new Document(NAMES, names);
            };
        }
    }

    @ReadingConverter
    private enum Reading implements Converter<Document, Value> {
        INSTANCE;

        @Override
        public Value convert(Document source) {
            return switch (source.keySet().iterator().next()) {
                case WHOLE -> new Value.Whole(source.getLong(WHOLE));
                case FLAG -> new Value.Flag(source.getBoolean(FLAG));
                case CHOICE -> new Value.Choice(source.getString(CHOICE));
                case NAMES -> new Value.Names(source.getList(NAMES, String.class));
                default -> throw new IllegalArgumentException("Not a stored value: " + source.keySet());
            };
        }
    }
}
