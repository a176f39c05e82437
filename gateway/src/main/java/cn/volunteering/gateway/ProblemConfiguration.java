package cn.volunteering.gateway;

import cn.volunteering.edge.input.InputConfiguration;
import cn.volunteering.edge.problem.ProblemAdvice;
import cn.volunteering.edge.problem.ProblemWriter;
import cn.volunteering.edge.request.RequestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;

/** Answers errors with the same problem details as the services. */
@Configuration(proxyBeanMethods = false)
@Import({RequestConfiguration.class, InputConfiguration.class})
class ProblemConfiguration {

    @Bean
    ProblemAdvice problemAdvice() {
        return new ProblemAdvice();
    }

    @Bean
    ProblemWriter problemWriter(JsonMapper json) {
        return new ProblemWriter(json);
    }
}
