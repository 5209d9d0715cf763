<#--
  The record that nothing was raised: one page.
-->
## Nothing to raise

<@raised/>

The next report will be made as usual; nothing is asked of the committee.
