package cn.volunteering.policy;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.policy.store.CatalogueFile;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KeyDefinitionTest {

    private static final KeyCatalogue CATALOGUE = CatalogueFile.read();

    @ParameterizedTest
    @CsvSource({
        "assessment.volunteer-weight-percent, 0, 允许的范围是 1 至 100 %",
        "assessment.volunteer-weight-percent, 1, ",
        "assessment.volunteer-weight-percent, 100, ",
        "assessment.volunteer-weight-percent, 101, 允许的范围是 1 至 100 %",
        "participation.minimum-minutes, 0, 允许的范围是 不小于 1 分钟",
        "participation.minimum-minutes, 1, "
    })
    void objectionToNamesTheRangeWithItsUnit(String key, long number, String objection) {
        assertThat(definition(key).objectionTo(new Value.Whole(number))).isEqualTo(Optional.ofNullable(objection));
    }

    @Test
    void objectionToAnUnknownOptionNamesThePermittedOnes() {
        assertThat(definition("activity-count.period").objectionTo(new Value.Choice("MONTH")))
                .contains("只能是：YEAR、HALF_YEAR");
    }

    @Test
    void describeSaysWhatAValueMeans() {
        assertThat(definition("mean-service.minimum-minutes").describe(new Value.Whole(240)))
                .isEqualTo("240 分钟");
        assertThat(definition("activity-count.period").describe(new Value.Choice("HALF_YEAR")))
                .isEqualTo("每半年分别统计");
        assertThat(definition("own-duty-events.counted").describe(new Value.Flag(false)))
                .isEqualTo("否");
        assertThat(definition("industry-projects.sections").describe(new Value.Names(List.of("甲处", "乙处"))))
                .isEqualTo("甲处、乙处");
    }

    @Test
    void everyNumberHasAUnitAndEveryOptionAMeaning() {
        assertThat(CATALOGUE.all()).allSatisfy(definition -> {
            assertThat(definition.unit().isEmpty()).isEqualTo(!definition.type().isNumber());
            assertThat(definition.options().isEmpty()).isEqualTo(definition.type() != ValueType.CHOICE);
            assertThat(definition.options())
                    .noneMatch(option -> option.meaning().isBlank());
        });
    }

    private static KeyDefinition definition(String key) {
        return CATALOGUE.find(new PolicyKey(key)).orElseThrow();
    }
}
