package cn.volunteering.reporting.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VerdictWordsTest {

    private static String words(Indicator indicator, AYear year) {
        return VerdictWords.of(indicator.declaration(), year.verdictOf(indicator));
    }

    @Test
    void wordsSayWhatIsStillNeededAndUntilWhen() {
        assertThat(words(new Participation(), AYear.inNingxia().roster(1).on("2026-11-29")))
                .isEqualTo("尚未达到，还差 1 人，截止 2026-12-31");
        assertThat(words(new MeanService(), AYear.inNingxia().roster(1).served("v1", 239)))
                .isEqualTo("未达到，还差 1 分钟");
        assertThat(words(new ConcentratedActivities(), AYear.inNingxia())).isEqualTo("未达到，还差 2 次");
    }

    @Test
    void wordsSayThatATargetIsOnlyPublished() {
        assertThat(words(new StaffCoverage(), AYear.inNingxia().roster(1).staff("2026-12", 2, 0)))
                .isEqualTo("尚未达到，还差 1 人（只公布，不判定）");
    }

    @Test
    void wordsSayWhyNothingCanBeSaid() {
        assertThat(words(new StaffCoverage(), AYear.inNingxia().roster(1))).isEqualTo("无法评定：尚未填报单位所属人员数");
    }

    @Test
    void wordsOfWhatIsReachedAreShort() {
        assertThat(words(new Participation(), AYear.inNingxia().roster(1).served("v1", 1)))
                .isEqualTo("已达到");
    }
}
