package cn.volunteering.testsupport.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Where servers cannot be started a test is skipped, with the reason. */
class ServersConditionTest {

    @Test
    void evaluateWhenThereIsAnObstacleSkipsAndSaysWhy() {
        var result = ServersCondition.evaluate(Optional.of("No engine answers."));

        assertThat(result.isDisabled()).isTrue();
        assertThat(result.getReason()).contains("No engine answers.");
    }

    @Test
    void evaluateWhenThereIsNoneRuns() {
        assertThat(ServersCondition.evaluate(Optional.empty()).isDisabled()).isFalse();
    }
}
