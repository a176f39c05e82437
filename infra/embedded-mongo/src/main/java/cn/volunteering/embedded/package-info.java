/** A database server for machines without a {@code mongod}; for evaluation only. */
@NullMarked
package cn.volunteering.embedded;

import org.jspecify.annotations.NullMarked;
