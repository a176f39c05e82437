package cn.volunteering.activity.photos.web;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import cn.volunteering.activity.photos.ActivityPhoto;
import cn.volunteering.activity.photos.Photos;
import cn.volunteering.activity.roster.AccountId;
import cn.volunteering.activity.roster.Members;
import cn.volunteering.activity.roster.Names;
import cn.volunteering.activity.roster.PhotoConsents;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.schedule.ActivityId;
import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Gathers what is shown of the photos of one activity. */
@Component
class PhotoViews {

    private final Photos photos;
    private final AggregateStore<Activity> activities;
    private final Members members;
    private final PhotoConsents consents;
    private final Names names;
    private final PhotoActions actions;

    PhotoViews(
            Photos photos,
            AggregateStore<Activity> activities,
            Members members,
            PhotoConsents consents,
            Names names,
            PhotoActions actions) {
        this.photos = photos;
        this.activities = activities;
        this.members = members;
        this.consents = consents;
        this.names = names;
        this.actions = actions;
    }

    List<PhotoView> of(Activity activity, List<Versioned<ActivityPhoto>> some) {
        var around = around(activity, some.stream().map(Versioned::state).toList());
        return some.stream()
                .map(photo -> PhotoView.of(photo, around, actions.on(photo.state(), activity)))
                .toList();
    }

    PhotoView of(Activity activity, Versioned<ActivityPhoto> photo) {
        return of(activity, List.of(photo)).getFirst();
    }

    List<PhotoView.PersonView> persons(Collection<VolunteerId> ids) {
        var known = members.findAll(ids);
        return ids.stream()
                .filter(known::containsKey)
                .map(id -> new PhotoView.PersonView(id, known.get(id).displayName()))
                .toList();
    }

    private PhotoSurroundings around(Activity activity, List<ActivityPhoto> some) {
        var people = some.stream().flatMap(PhotoViews::peopleOn).distinct().toList();
        return new PhotoSurroundings(
                names.of(some.stream().flatMap(PhotoViews::accountsOf)),
                members.findAll(people),
                people.isEmpty() ? Set.of() : consents.among(people),
                sameElsewhere(activity.id(), some));
    }

    private static Stream<VolunteerId> peopleOn(ActivityPhoto photo) {
        var people = photo.people();
        return people == null ? Stream.of() : people.participants().stream();
    }

    private static Stream<AccountId> accountsOf(ActivityPhoto photo) {
        var deletion = photo.deletion();
        var uploader = Stream.of(photo.uploaded().by());
        return deletion == null
                ? uploader
                : Stream.concat(uploader, Stream.of(deletion.signed().by()));
    }

    private Map<String, List<PhotoView.SameView>> sameElsewhere(ActivityId activity, List<ActivityPhoto> some) {
        var same = photos.sameElsewhere(
                activity, some.stream().map(ActivityPhoto::sha256).toList());
        var ids =
                same.stream().map(each -> each.activityId().value()).distinct().toList();
        var others = activities.findAll(ids).stream().map(Versioned::state).collect(toMap(Activity::id, it -> it));
        return same.stream()
                .filter(each -> others.containsKey(each.activityId()))
                .collect(groupingBy(
                        ActivityPhoto::sha256, mapping(each -> same(others.get(each.activityId())), toList())));
    }

    private static PhotoView.SameView same(Activity other) {
        return new PhotoView.SameView(other.id(), other.plan().title());
    }
}
