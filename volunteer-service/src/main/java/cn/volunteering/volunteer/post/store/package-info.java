/** Posts in the tenant's database, and the term that published policies set. */
@NullMarked
package cn.volunteering.volunteer.post.store;

import org.jspecify.annotations.NullMarked;
