/** Tests of the recount, with the numbers of the documents. */
@NullMarked
package cn.volunteering.story.recount;

import org.jspecify.annotations.NullMarked;
