package cn.volunteering.volunteer.post;

import cn.volunteering.domain.Versioned;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.Collection;
import java.util.List;

/** The posts of the bound tenant. There are tens of them, not thousands. */
public interface Posts {

    /** Returns all posts, ended ones included. */
    List<Versioned<Post>> all();

    /** Returns the posts that any of the given volunteers holds. */
    List<Versioned<Post>> lastingOf(Collection<VolunteerId> holders);
}
