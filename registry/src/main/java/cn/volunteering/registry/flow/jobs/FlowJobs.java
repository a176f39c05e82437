package cn.volunteering.registry.flow.jobs;

import cn.volunteering.messaging.store.PlatformStore;
import cn.volunteering.registry.RegistryProperties;
import cn.volunteering.registry.flow.Flow;
import cn.volunteering.registry.flow.FlowRunner;
import cn.volunteering.registry.flow.Flows;
import cn.volunteering.registry.flow.StepCatalogue;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Runs flows in the background. */
@Configuration(proxyBeanMethods = false)
class FlowJobs {

    @Bean
    FlowEngine flowEngine(
            PlatformStore<Flow> flowStore,
            Flows flows,
            StepCatalogue steps,
            RegistryProperties properties,
            Clock clock) {
        var settings = properties.flows();
        return new FlowEngine(
                new FlowRunner(flowStore, steps, clock), flows, clock, settings.sweepInterval(), settings.threads());
    }
}
