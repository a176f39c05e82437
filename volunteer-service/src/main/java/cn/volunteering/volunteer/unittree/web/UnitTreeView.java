package cn.volunteering.volunteer.unittree.web;

import cn.volunteering.volunteer.post.Body;
import cn.volunteering.volunteer.post.Post;
import cn.volunteering.volunteer.unittree.UnitTree;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A node of the unit tree with everything below it.
 *
 * @param id the team or org unit; {@code null} for the leading group and its office
 * @param members who holds a post in it
 * @param people the number of volunteers who belong to it now; {@code null} where people do not belong to one
 */
@Schema(description = "志愿服务组织体系的一级：领导小组、办公室、队伍、处室、小组或党支部")
record UnitTreeView(
        UnitTree.Kind kind,
        @Nullable String id,
        String name,
        List<MemberView> members,
        @Nullable Long people,
        List<UnitTreeView> children) {

    /**
     * A post with its holder.
     *
     * @param name {@code null} if the holder is no longer on the roster
     */
    @Schema(name = "UnitTreeMember", description = "任职人员")
    record MemberView(
            Body body, String volunteerId, @Nullable String name, String duty, LocalDate from) {

        private static MemberView of(Post post, Map<String, String> names) {
            var holder = post.holder().value();
            return new MemberView(post.body(), holder, names.get(holder), post.duty(), post.from());
        }
    }

    static UnitTreeView of(UnitTree.Node node, Map<String, String> names) {
        return new UnitTreeView(
                node.kind(),
                node.id(),
                node.name(),
                node.posts().stream().map(post -> MemberView.of(post, names)).toList(),
                node.people(),
                node.children().stream().map(child -> of(child, names)).toList());
    }
}
