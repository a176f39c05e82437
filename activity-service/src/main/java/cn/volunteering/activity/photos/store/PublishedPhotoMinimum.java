package cn.volunteering.activity.photos.store;

import cn.volunteering.activity.photos.PhotoMinimum;
import cn.volunteering.policy.TypedKey;
import cn.volunteering.policy.reader.PolicyReader;
import cn.volunteering.policy.reader.PolicyReading;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Reads the number from the policies that the registry publishes. */
@Configuration(proxyBeanMethods = false)
@Import(PolicyReading.class)
class PublishedPhotoMinimum {

    private static final TypedKey<Long> MINIMUM = TypedKey.whole("activity-photos.minimum");

    @Bean
    PhotoMinimum photoMinimum(PolicyReader policies) {
        return day -> policies.find(MINIMUM, day).orElseThrow().value();
    }
}
