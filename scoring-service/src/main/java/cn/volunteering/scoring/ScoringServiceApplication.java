package cn.volunteering.scoring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts scoring-service. */
@SpringBootApplication
public class ScoringServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ScoringServiceApplication.class, arguments);
    }
}
