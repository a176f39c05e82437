package cn.volunteering.local.command;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import picocli.CommandLine;

class UpOptionsTest {

    private static UpOptions parsed(String... arguments) {
        return CommandLine.populateCommand(new UpOptions(), arguments);
    }

    @Test
    void environmentWhenNothingIsSaidNamesTheDemoTenants() {
        assertThat(parsed().environment()).containsOnlyKeys("DEMO_TENANTS");
    }

    @Test
    void environmentWhenTheDemoIsLeftOutNamesNoDemoTenants() {
        assertThat(parsed("--no-demo", "--json-logs").environment()).containsOnlyKeys("LOG_FORMAT");
    }
}
