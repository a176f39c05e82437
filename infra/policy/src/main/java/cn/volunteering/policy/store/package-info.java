/** How policy documents lie in files and their values in the database. */
@NullMarked
package cn.volunteering.policy.store;

import org.jspecify.annotations.NullMarked;
