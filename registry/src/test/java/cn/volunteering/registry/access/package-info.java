/** Tests of the access of accounts. */
@NullMarked
package cn.volunteering.registry.access;

import org.jspecify.annotations.NullMarked;
