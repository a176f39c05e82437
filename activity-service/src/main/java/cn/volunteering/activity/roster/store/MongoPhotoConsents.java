package cn.volunteering.activity.roster.store;

import static java.util.stream.Collectors.toUnmodifiableSet;

import cn.volunteering.activity.roster.PhotoConsents;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.roster.events.ConsentsChanged;
import cn.volunteering.messaging.readmodel.EventTable;
import java.util.Collection;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Reads consents to the publication of photos from the table of their newest events. */
@Component
final class MongoPhotoConsents implements PhotoConsents {

    private final EventTable<ConsentsChanged> table;

    MongoPhotoConsents(EventTable<ConsentsChanged> table) {
        this.table = table;
    }

    @Override
    public Set<VolunteerId> among(Collection<VolunteerId> volunteers) {
        var ids = volunteers.stream().map(VolunteerId::value).toList();
        return table.findAll(ids).stream()
                .filter(ConsentsChanged::permitsPhotos)
                .map(ConsentsChanged::volunteerId)
                .collect(toUnmodifiableSet());
    }
}
