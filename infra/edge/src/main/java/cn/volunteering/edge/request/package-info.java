/** Answers requests that are malformed or that no endpoint could want, before anything else reads them. */
@NullMarked
package cn.volunteering.edge.request;

import org.jspecify.annotations.NullMarked;
