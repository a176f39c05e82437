/** What is heard of volunteers' accounts. */
@NullMarked
package cn.volunteering.scoring.account.events;

import org.jspecify.annotations.NullMarked;
