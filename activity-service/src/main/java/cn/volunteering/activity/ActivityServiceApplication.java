package cn.volunteering.activity;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts activity-service. */
@SpringBootApplication
public class ActivityServiceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ActivityServiceApplication.class, arguments);
    }
}
