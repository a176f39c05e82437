package cn.volunteering.volunteer.post.store;

import static cn.volunteering.messaging.store.Subject.field;
import static cn.volunteering.messaging.store.Subject.where;

import cn.volunteering.domain.Versioned;
import cn.volunteering.messaging.store.AggregateStore;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.post.Posts;
import cn.volunteering.volunteer.roster.VolunteerId;
import java.util.Collection;
import java.util.List;
import org.springframework.data.mongodb.core.query.Criteria;
import org.springframework.stereotype.Component;

/** Reads posts from the register. */
@Component
final class MongoPosts implements Posts {

    private final AggregateStore<Post> store;

    MongoPosts(AggregateStore<Post> store) {
        this.store = store;
    }

    @Override
    public List<Versioned<Post>> all() {
        return store.findAll(new Criteria());
    }

    @Override
    public List<Versioned<Post>> lastingOf(Collection<VolunteerId> holders) {
        var ids = holders.stream().map(VolunteerId::value).toList();
        return store.findAll(where(Post::holder).in(ids).and(field(Post::until)).isNull());
    }
}
