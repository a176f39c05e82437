package cn.volunteering.reporting.facts.store;

import cn.volunteering.tenancy.CollectionDefinition;
import cn.volunteering.tenancy.mongo.ExtraConversions;
import java.time.YearMonth;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.data.convert.ReadingConverter;
import org.springframework.data.convert.WritingConverter;

/**
 * The collections of facts, indexed by kind and year, and of ledger entries, whose index contains every field from
 * which the totals of a volunteer's year are computed.
 */
@Configuration(proxyBeanMethods = false)
public class FactCollections {

    /** The entries of the hours ledger. */
    public static final String ENTRIES = "entries";

    public static final String VOLUNTEER = "volunteer";
    public static final String YEAR = "year";
    public static final String ACTIVITY = "activity";
    public static final String SECTION = "section";
    public static final String BRANCH = "branch";
    public static final String MINUTES = "minutes";
    public static final String EVIDENCE = "evidence";

    static final String FACTS = "facts";
    static final String KIND = "kind";
    static final String VERSION = "version";
    static final String FACT = "fact";

    @Bean
    CollectionDefinition factsCollectionDefinition() {
        return CollectionDefinition.named(FACTS).index(KIND, YEAR);
    }

    @Bean
    CollectionDefinition entriesCollectionDefinition() {
        return CollectionDefinition.named(ENTRIES).index(YEAR, VOLUNTEER, ACTIVITY, SECTION, BRANCH, EVIDENCE, MINUTES);
    }

    @Bean
    ExtraConversions monthsAsText() {
        return new ExtraConversions(List.of(new MonthToText(), new TextToMonth()));
    }

    @WritingConverter
    private static final class MonthToText implements Converter<YearMonth, String> {

        @Override
        public String convert(YearMonth source) {
            return source.toString();
        }
    }

    @ReadingConverter
    private static final class TextToMonth implements Converter<String, YearMonth> {

        @Override
        public YearMonth convert(String source) {
            return YearMonth.parse(source);
        }
    }
}
