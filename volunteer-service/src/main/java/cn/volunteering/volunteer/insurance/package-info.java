/** The insurance of volunteers (QH-56, 条例 art. 17): policies, their periods, and who is insured. */
@NullMarked
package cn.volunteering.volunteer.insurance;

import org.jspecify.annotations.NullMarked;
