package cn.volunteering.activity.photos;

import static org.springframework.data.core.TypedPropertyPath.path;

import cn.volunteering.activity.roster.Signature;
import cn.volunteering.domain.PlatformCalendar;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.messaging.store.AggregateStores;
import cn.volunteering.messaging.store.Subject;
import java.time.Instant;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.core.TypedPropertyPath;

/** Lines and pictures of photos, kept as two registers (ADR 0113). */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PhotoProperties.class)
public class PhotoSubject {

    public static final TypedPropertyPath<ActivityPhoto, Instant> UPLOADED_AT =
            path(ActivityPhoto::uploaded).then(Signature::at);

    @Bean
    AggregateStore<ActivityPhoto> activityPhotoStore(AggregateStores stores) {
        return stores.of(Subject.register("activity-photo", ActivityPhoto.class).ascending(UPLOADED_AT));
    }

    @Bean
    AggregateStore<Picture> pictureStore(AggregateStores stores) {
        return stores.of(Subject.register("activity-picture", Picture.class));
    }

    @Bean
    ArchivePhotos archivePhotos(
            AggregateStore<ActivityPhoto> lines,
            AggregateStore<Picture> pictures,
            Photos photos,
            PlatformCalendar calendar) {
        return new ArchivePhotos(lines, pictures, photos, calendar);
    }

    @Bean
    ReadUpload readUpload() {
        return new ReadUpload();
    }
}
