package cn.volunteering.activity.photos.web;

import cn.volunteering.activity.photos.ActivityPhoto;
import cn.volunteering.activity.photos.ArchivePhotos;
import cn.volunteering.activity.schedule.Activity;
import cn.volunteering.activity.web.CurrentAccount;
import cn.volunteering.domain.Refusal;
import cn.volunteering.edge.TenantRole;
import cn.volunteering.tenancy.TenantScope;
import cn.volunteering.web.action.PermittedActions;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lists what the caller may do with the photos of an activity. */
@Component
class PhotoActions {

    static final String UPLOAD = "photo.UPLOAD";
    static final String DESCRIBE = "photo.DESCRIBE";
    static final String DELETE = "photo.DELETE";

    private final PermittedActions permitted;
    private final ArchivePhotos archive;

    PhotoActions(PermittedActions permitted, ArchivePhotos archive) {
        this.permitted = permitted;
        this.archive = archive;
    }

    List<String> on(Activity activity) {
        return permitted
                .to("photo")
                .offer("UPLOAD", () -> archive.objectionTo(activity).isEmpty())
                .names();
    }

    List<String> on(ActivityPhoto photo, Activity activity) {
        return permitted
                .to("photo")
                .offer("DESCRIBE", photo::hasPicture)
                .offer(
                        "DELETE",
                        () -> photo.hasPicture()
                                && objectionToDeletion(photo, activity).isEmpty())
                .names();
    }

    Optional<Refusal> objectionToDeletion(ActivityPhoto photo, Activity activity) {
        boolean committee = TenantScope.actor().is(TenantRole.COMMITTEE);
        return photo.objectionToDeletion(activity, CurrentAccount.id(), committee);
    }
}
