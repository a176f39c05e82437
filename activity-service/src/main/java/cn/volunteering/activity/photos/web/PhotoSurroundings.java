package cn.volunteering.activity.photos.web;

import cn.volunteering.activity.photos.ActivityPhoto;
import cn.volunteering.activity.photos.Publication;
import cn.volunteering.activity.roster.Member;
import cn.volunteering.activity.roster.NameBook;
import cn.volunteering.activity.roster.Signature;
import cn.volunteering.activity.roster.VolunteerId;
import cn.volunteering.activity.web.SignatureView;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is shown of the photos of one activity although it is kept elsewhere.
 *
 * @param consenting the people whose consent to publication stands
 * @param same other activities by the hash of the file that they share
 */
record PhotoSurroundings(
        NameBook names,
        Map<VolunteerId, Member> members,
        Set<VolunteerId> consenting,
        Map<String, List<PhotoView.SameView>> same) {

    Publication publication(ActivityPhoto photo) {
        return Publication.of(photo, consenting);
    }

    List<PhotoView.PersonView> persons(Collection<VolunteerId> some) {
        return some.stream().map(id -> new PhotoView.PersonView(id, nameOf(id))).toList();
    }

    private @Nullable String nameOf(VolunteerId id) {
        var member = members.get(id);
        return member == null ? null : member.displayName();
    }

    @Nullable
    SignatureView signed(Signature signature) {
        return SignatureView.of(signature, names);
    }

    List<PhotoView.SameView> sameElsewhere(ActivityPhoto photo) {
        return same.getOrDefault(photo.sha256(), List.of());
    }
}
