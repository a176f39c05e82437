/** Tests of the rule which tenants are filled. */
@NullMarked
package cn.volunteering.demoyear.fill;

import org.jspecify.annotations.NullMarked;
