/**
 * The rules of the two source documents, counted a second time: plain loops over the raw events of a tenant, written
 * from the texts of the documents. It shares no code with the services, so that the same mistake is unlikely in both.
 */
@NullMarked
package cn.volunteering.story.recount;

import org.jspecify.annotations.NullMarked;
