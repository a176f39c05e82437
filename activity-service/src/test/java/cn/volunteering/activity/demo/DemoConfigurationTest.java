package cn.volunteering.activity.demo;

import static org.assertj.core.api.Assertions.assertThat;

import cn.volunteering.demoyear.fill.FillDemoTenants;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class DemoConfigurationTest {

    private final ApplicationContextRunner context =
            new ApplicationContextRunner().withUserConfiguration(DemoConfiguration.class);

    @Test
    void withoutThePropertyNothingFillsTenants() {
        context.run(started -> assertThat(started)
                .hasNotFailed()
                .doesNotHaveBean(FillDemoTenants.class)
                .doesNotHaveBean(DemoConfiguration.class));
    }

    @Test
    void withThePropertyTheStoresAreNeeded() {
        context.withPropertyValues("demo.tenants=qh-jtt")
                .run(started -> assertThat(started).hasFailed());
    }
}
