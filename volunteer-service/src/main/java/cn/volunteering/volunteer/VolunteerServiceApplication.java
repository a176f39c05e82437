package cn.volunteering.volunteer;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Starts volunteer-service. */
@EnableScheduling
@SpringBootApplication
public class VolunteerServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(VolunteerServiceApplication.class, arguments);
    }
}
