package cn.volunteering.activity.photos.store;

import static cn.volunteering.messaging.store.Subject.where;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import cn.volunteering.activity.photos.ActivityPhoto;
import cn.volunteering.activity.photos.PhotoSubject;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.photos.Picture;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads the register of photos. */
@Component
final class MongoPhotos implements Photos {

    /** Few, because each has its bytes. */
    private static final PageRequest SOME = PageRequest.of(0, 20);

    private final AggregateStore<ActivityPhoto> store;
    private final AggregateStore<Picture> pictures;

    MongoPhotos(AggregateStore<ActivityPhoto> store, AggregateStore<Picture> pictures) {
        this.store = store;
        this.pictures = pictures;
    }

    @Override
    public List<Versioned<ActivityPhoto>> of(ActivityId activity) {
        return store.findAll(where(ActivityPhoto::activityId).is(activity.value())).stream()
                .sorted(Comparator.comparing(MongoPhotos::uploadedAt))
                .toList();
    }

    private static Instant uploadedAt(Versioned<ActivityPhoto> photo) {
        return photo.state().uploaded().at();
    }

    @Override
    public Map<ActivityId, Long> counts(Collection<ActivityId> activities) {
        var ids = activities.stream().map(ActivityId::value).toList();
        var kept = new Criteria().andOperator(where(ActivityPhoto::activityId).in(ids), notDeleted());
        return store.findAll(kept).stream()
                .collect(groupingBy(photo -> photo.state().activityId(), counting()));
    }

    private static Criteria notDeleted() {
        return where(ActivityPhoto::deletion).isNull();
    }

    @Override
    public List<ActivityPhoto> sameElsewhere(ActivityId activity, Collection<String> hashes) {
        var same = new Criteria()
                .andOperator(
                        where(ActivityPhoto::sha256).in(hashes),
                        where(ActivityPhoto::activityId).ne(activity.value()));
        return store.findAll(same).stream().map(Versioned::state).toList();
    }

    @Override
    public List<Versioned<ActivityPhoto>> keptSince(Instant uploadedBefore) {
        return store.findAll(new Criteria()
                .andOperator(
                        where(PhotoSubject.UPLOADED_AT).lt(uploadedBefore),
                        notDeleted(),
                        where(ActivityPhoto::expiredAt).isNull()));
    }

    @Override
    public List<Versioned<Picture>> picturesBefore(Instant stored) {
        return pictures.page(where(Picture::storedAt).lt(stored), SOME).getContent();
    }
}
