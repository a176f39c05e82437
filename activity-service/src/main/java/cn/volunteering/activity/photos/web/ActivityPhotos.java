package cn.volunteering.activity.photos.web;

import cn.volunteering.activity.attendance.Attendances;
import cn.volunteering.activity.photos.ActivityPhoto;
import cn.volunteering.activity.photos.PhotoId;
import cn.volunteering.activity.photos.PhotoMinimum;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.Places;
import cn.volunteering.domain.NotFoundException;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The photos of one activity, and who took part in it. */
@Component
class ActivityPhotos {

    private final AggregateStore<ActivityPhoto> store;
    private final Photos photos;
    private final PhotoMinimum minimum;
    private final Places places;
    private final Attendances attendances;
    private final PhotoViews views;
    private final PhotoActions actions;

    ActivityPhotos(
            AggregateStore<ActivityPhoto> store,
            Photos photos,
            PhotoMinimum minimum,
            Places places,
            Attendances attendances,
            PhotoViews views,
            PhotoActions actions) {
        this.store = store;
        this.photos = photos;
        this.minimum = minimum;
        this.places = places;
        this.attendances = attendances;
        this.views = views;
        this.actions = actions;
    }

    ActivityPhotosView of(Activity activity) {
        var all = photos.of(activity.id());
        return new ActivityPhotosView(
                views.of(activity, all),
                minimum.missing(activity, photos.count(activity.id())),
                views.persons(participants(activity)),
                actions.on(activity));
    }

    /** Returns the volunteers who have a seat or a record. */
    List<VolunteerId> participants(Activity activity) {
        var present = attendances.at(activity.id()).stream()
                .map(each -> each.participant().volunteerId());
        return Stream.concat(places.participants(activity).stream(), present)
                .distinct()
                .toList();
    }

    /**
     * Returns a photo of the activity.
     *
     * @throws NotFoundException if the activity has no such photo
     */
    Versioned<ActivityPhoto> photo(Activity activity, PhotoId id) {
        return store.find(id.value())
                .filter(photo -> photo.state().activityId().equals(activity.id()))
                .orElseThrow(() -> new NotFoundException("activity-photos", id.value()));
    }
}
