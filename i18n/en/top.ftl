# In the top line while the openings are invented. At most 24 characters.
top-sample = Sample data
